namespace BudgetRender.Templating;

/// <summary>A number, string, boolean, null or <c>empty</c>, written in the template.</summary>
internal sealed class LiteralNode(Place place, TemplateValue value) : ExpressionNode(place)
{
    public TemplateValue Value => value;

    public override TemplateValue Evaluate(Run run) => value;

    public override void Print(CodePrinter printer) => printer.Literal(value);
}
