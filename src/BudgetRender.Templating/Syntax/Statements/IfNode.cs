namespace BudgetRender.Templating;

/// <summary>An <c>if</c> with its <c>else if</c> branches and its <c>else</c>.</summary>
internal sealed class IfNode(Place place, (ExpressionNode Condition, BlockNode Body)[] branches, BlockNode? otherwise) : StatementNode(place)
{
    public (ExpressionNode Condition, BlockNode Body)[] Branches => branches;

    public BlockNode? Otherwise => otherwise;

    public override void Execute(Run run)
    {
        foreach ((ExpressionNode condition, BlockNode body) in branches)
        {
            if (condition.Evaluate(run).IsTrue)
            {
                body.Execute(run);
                return;
            }
        }

        otherwise?.Execute(run);
    }

    public override void Print(CodePrinter printer)
    {
        for (int i = 0; i < branches.Length; i++)
        {
            printer.Statement();
            printer.Word(i == 0 ? "if" : "else if");
            printer.Expression(branches[i].Condition);
            printer.Body(branches[i].Body);
        }

        if (otherwise is not null)
        {
            printer.Keyword("else");
            printer.Body(otherwise);
        }

        printer.End();
    }
}
