using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>A standard table in a template. What it has beyond its rows depends on its kind; see docs/packs.md.</summary>
internal sealed class StatementValue(StatementSource source) : HostValue
{
    public override string KindName => "table";

    public override string ToText() => "";

    public override bool IsTrue => source.Statement is not null;

    public override IEnumerable<string> MemberNames => ["given", "is_empty", .. source.MemberNames];

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        switch (name)
        {
            case "given":
                value = source.Statement is not null;
                return true;
            case "is_empty":
                value = source.Statement?.IsEmpty ?? true;
                return true;
            default:
                value = source.Member(name);
                return !value.IsNull;
        }
    }
}
