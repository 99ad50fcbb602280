namespace BudgetRender.Templating;

/// <summary>Statements in their order. A statement that fails is reported, and the next one runs.</summary>
internal sealed class BlockNode(Place place, StatementNode[] statements) : StatementNode(place)
{
    public StatementNode[] Statements => statements;

    public override void Execute(Run run)
    {
        foreach (StatementNode statement in statements)
        {
            run.Step(statement);
            try
            {
                statement.Execute(run);
            }
            catch (TemplateException failure) when (!failure.EndsRun)
            {
                run.Report(failure);
            }

            if (run.Flow != Flow.None)
            {
                return;
            }
        }
    }

    public override void Print(CodePrinter printer)
    {
        foreach (StatementNode statement in statements)
        {
            statement.Print(printer);
        }
    }
}
