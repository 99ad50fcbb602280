namespace BudgetRender.Templating;

/// <summary>An expression whose value is printed. <see cref="Indent"/> is the white space before its code block, if only that is on the line.</summary>
internal sealed class ExpressionStatementNode(Place place, ExpressionNode expression, string? indent) : StatementNode(place)
{
    public ExpressionNode Expression => expression;

    public string? Indent => indent;

    public override void Execute(Run run)
    {
        TemplateValue value = expression.Evaluate(run);
        if (!value.IsNull)
        {
            run.Write(this, value, indent);
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement(indent);
        printer.Expression(expression);
    }
}

/// <summary><c>$$</c>: runs the block that a <c>wrap</c> gave to this function.</summary>
internal sealed class BlockDelegateNode(Place place) : StatementNode(place)
{
    public override void Execute(Run run)
    {
        run.Enter(this);
        try
        {
            run.Frame.Wrapped?.Execute(run);
        }
        finally
        {
            run.Leave();
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("$$");
    }
}
