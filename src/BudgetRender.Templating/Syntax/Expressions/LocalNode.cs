using System.Globalization;

namespace BudgetRender.Templating;

/// <summary><c>$name</c>, living as long as the function or include; <c>$0</c>, <c>$1</c> are the arguments.</summary>
internal sealed class LocalNode(Place place, string name) : AssignableNode(place)
{
    private readonly int _argument = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1;

    public string Name => name;

    public override TemplateValue EvaluateRaw(Run run)
    {
        if (_argument >= 0)
        {
            return _argument < run.Frame.Arguments.Count ? run.Frame.Arguments[_argument] : default;
        }

        if (run.Frame.TryGet(name, out TemplateValue value) || run.Context.IsLenient)
        {
            return value;
        }

        throw run.ErrorNear(Codes.UnknownVariable, this, NearNames.Of("$" + name, run.Frame.Names.Select(n => "$" + n)), "$" + name);
    }

    public override TemplateValue Current(Run run) => EvaluateRaw(run);

    public override void Assign(Run run, TemplateValue value)
    {
        if (_argument >= 0)
        {
            Members.SetItem(run, this, run.Frame.Arguments, _argument, value);
            return;
        }

        run.Frame.Set(name, value);
    }

    public override void Print(CodePrinter printer) => printer.Word("$" + name);
}
