using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>One side of a two-sided table: its rows by their keys, <c>balance.revenue.total</c>.</summary>
internal sealed class SideNode(StatementSource source, LayoutSide side) : HostValue
{
    public override string KindName => "side";

    public override string ToText() => "";

    public override IEnumerable<string> MemberNames => side.Rows.Select(r => r.Key.Split('.')[0]).Distinct();

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = TemplateValue.From(SideRowNode.Find(source, side, name));
        return !value.IsNull;
    }
}
