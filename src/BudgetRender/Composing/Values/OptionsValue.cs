using System.Collections.Immutable;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>The pack's free settings by their names.</summary>
internal sealed class OptionsValue(ImmutableDictionary<string, string> options) : HostValue
{
    public override string ToText() => "";

    public override IEnumerable<string> MemberNames => options.Keys;

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = options.GetValueOrDefault(name);
        return !value.IsNull;
    }
}
