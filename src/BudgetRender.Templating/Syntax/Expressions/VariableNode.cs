namespace BudgetRender.Templating;

/// <summary>Something that can be assigned to.</summary>
internal abstract class AssignableNode(Place place) : ExpressionNode(place)
{
    public abstract void Assign(Run run, TemplateValue value);

    /// <summary>The value where it is read only to be changed or defaulted: nothing is called.</summary>
    public abstract TemplateValue Current(Run run);

    public sealed override TemplateValue Evaluate(Run run) => run.AutoCall(this, EvaluateRaw(run));
}

/// <summary>A name without <c>$</c>, looked up from the innermost scope outwards.</summary>
internal sealed class VariableNode(Place place, string name) : AssignableNode(place)
{
    public string Name => name;

    public override TemplateValue EvaluateRaw(Run run)
    {
        if (run.TryGetGlobal(name, out TemplateValue value) || run.Context.IsLenient)
        {
            return value;
        }

        throw run.ErrorNear(Codes.UnknownVariable, this, NearNames.Of(name, run.KnownNames()), name);
    }

    public override TemplateValue Current(Run run) => EvaluateRaw(run);

    public override void Assign(Run run, TemplateValue value) => run.SetGlobal(this, name, value);

    public override void Print(CodePrinter printer) => printer.Word(name);
}

/// <summary><c>this</c>: the record that names are looked up in first.</summary>
internal sealed class ThisNode(Place place) : ExpressionNode(place)
{
    public override TemplateValue Evaluate(Run run) => run.This;

    public override void Print(CodePrinter printer) => printer.Word("this");
}

/// <summary><c>$</c>: the arguments of the function or include that is running.</summary>
internal sealed class ArgumentsNode(Place place) : ExpressionNode(place)
{
    public override TemplateValue Evaluate(Run run) => run.Frame.Arguments;

    public override void Print(CodePrinter printer) => printer.Word("$");
}
