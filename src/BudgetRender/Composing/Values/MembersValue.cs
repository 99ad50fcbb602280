using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>A fixed set of named values.</summary>
internal sealed class MembersValue(params (string Name, TemplateValue Value)[] members) : HostValue
{
    public override string ToText() => "";

    public override IEnumerable<string> MemberNames => members.Select(m => m.Name);

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        foreach (var member in members)
        {
            if (member.Name != name) continue;
            value = member.Value;
            return true;
        }

        value = default;
        return false;
    }
}
