namespace BudgetRender.Templating;

/// <summary>
/// A function written in the template. <see cref="Parameters"/> is null for a simple function, which sees its arguments only
/// through <c>$</c>; <see cref="Name"/> is null for <c>do … end</c>.
/// </summary>
internal sealed class FunctionNode(Place place, string? name, bool isLocal, FunctionParameter[]? parameters, BlockNode body, bool isInline)
    : ExpressionNode(place)
{
    public string? Name => name;

    public bool IsLocal => isLocal;

    public FunctionParameter[]? Parameters => parameters;

    public BlockNode Body => body;

    /// <summary>True of <c>f(x) = expression</c>, whose body is one <c>ret</c>.</summary>
    public bool IsInline => isInline;

    public override TemplateValue Evaluate(Run run) => TemplateValue.From(new TemplateFunction(this));

    public override void Print(CodePrinter printer) => printer.Function(this);
}
