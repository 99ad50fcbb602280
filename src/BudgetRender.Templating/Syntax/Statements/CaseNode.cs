namespace BudgetRender.Templating;

/// <summary>A <c>case</c>: the first <c>when</c> one of whose values equals the value.</summary>
internal sealed class CaseNode(Place place, ExpressionNode subject, (ExpressionNode[] Values, BlockNode Body)[] whens, BlockNode? otherwise) : StatementNode(place)
{
    public ExpressionNode Subject => subject;

    public (ExpressionNode[] Values, BlockNode Body)[] Whens => whens;

    public BlockNode? Otherwise => otherwise;

    public override void Execute(Run run)
    {
        TemplateValue value = subject.Evaluate(run);
        foreach ((ExpressionNode[] candidates, BlockNode body) in whens)
        {
            foreach (ExpressionNode candidate in candidates)
            {
                if (Operators.Apply(run, candidate, BinaryOperator.Equal, value, candidate.Evaluate(run)).IsTrue)
                {
                    body.Execute(run);
                    return;
                }
            }
        }

        otherwise?.Execute(run);
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("case");
        printer.Expression(subject);
        foreach ((ExpressionNode[] candidates, BlockNode body) in whens)
        {
            printer.Statement();
            printer.Word("when");
            for (int i = 0; i < candidates.Length; i++)
            {
                if (i > 0)
                {
                    printer.Symbol(",");
                }

                printer.Expression(candidates[i]);
            }

            printer.Body(body);
        }

        if (otherwise is not null)
        {
            printer.Keyword("else");
            printer.Body(otherwise);
        }

        printer.End();
    }
}
