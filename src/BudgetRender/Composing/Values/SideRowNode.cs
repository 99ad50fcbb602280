using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// A row of a two-sided table: its first amount column when used as a figure, another column or a row below it by name, as
/// <c>appropriation.expenditure["201"].general</c> or <c>balance.revenue.general.appropriation</c>.
/// </summary>
internal sealed class SideRowNode : FigureNode
{
    private readonly StatementSource _source;
    private readonly LayoutSide _side;
    private readonly string _key;
    private readonly HostValue _row;

    private SideRowNode(StatementSource source, LayoutSide side, string key)
    {
        _source = source;
        _side = side;
        _key = key;
        _row = source.Row($"{side.Key}.{key}", side.Rows.FirstOrDefault(r => r.Key == key)?.Label ?? key);
    }

    public override string KindName => "row";

    public override AmountValue? Amount => (_row as MeasureNode)?.Member(Measures.First())?.Amount;

    public override Missing? Missing => _row as Missing;

    public override IEnumerable<string> MemberNames => _side.Rows
        .Where(r => r.Key.StartsWith(_key + ".", StringComparison.Ordinal))
        .Select(r => r.Key[(_key.Length + 1)..].Split('.')[0])
        .Concat(Measures);

    private IEnumerable<string> Measures => _side.Columns.SelectMany(c => c.Leaves).Select(l => l.Measure).OfType<string>();

    /// <summary>The row with this key or the rows beginning with it; null when the form has none.</summary>
    public static SideRowNode? Find(StatementSource source, LayoutSide side, string key) =>
        side.Rows.Any(r => r.Key == key || r.Key.StartsWith(key + ".", StringComparison.Ordinal)) ? new SideRowNode(source, side, key) : null;

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        var found = Find(_source, _side, $"{_key}.{name}") ?? (_row is MeasureNode row ? row.Member(name) : _row);
        value = TemplateValue.From(found);
        return found is not null;
    }
}
