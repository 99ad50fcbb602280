namespace BudgetRender.Templating;

/// <summary>An expression in parentheses.</summary>
internal sealed class NestedNode(Place place, ExpressionNode inner) : ExpressionNode(place)
{
    public ExpressionNode Inner => inner;

    public override TemplateValue Evaluate(Run run) => run.AutoCall(this, inner.Evaluate(run));

    public override TemplateValue EvaluateRaw(Run run) => inner.Evaluate(run);

    public override void Print(CodePrinter printer)
    {
        printer.Word("(");
        printer.Expression(inner);
        printer.Symbol(")");
    }
}

/// <summary><c>@f</c>: the function itself instead of its result.</summary>
internal sealed class AliasNode(Place place, ExpressionNode target) : ExpressionNode(place)
{
    public ExpressionNode Target => target;

    public override TemplateValue Evaluate(Run run) => target.EvaluateRaw(run);

    public override void Print(CodePrinter printer)
    {
        printer.Word("@");
        printer.Tight(target);
    }
}
