using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// The facts below a path, as <c>prior</c> or <c>prior.three_public</c>. A path that is itself a fact, or a sum of facts,
/// is reached by its last name.
/// </summary>
internal sealed class FactsNode(FactPath path, FactSource facts) : HostValue
{
    public override string KindName => "facts";

    public override string ToText() => "";

    public override IEnumerable<string> MemberNames => path.Names;

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = path.Find(name) is { } next ? facts.At(next) : default(TemplateValue);
        return !value.IsNull;
    }
}
