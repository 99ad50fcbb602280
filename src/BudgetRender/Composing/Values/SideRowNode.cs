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
    private AmountValue? _amount;

    private SideRowNode(StatementSource source, LayoutSide side, string key)
    {
        _source = source;
        _side = side;
        _key = key;
        _row = source.Row($"{side.Key}.{key}", Label(side, key));
    }

    public override string KindName => "row";

    public override AmountValue? Amount => _amount ??= _source.Measures.First(_side) is { } first ? (_row as MeasureNode)?.Member(first)?.Amount : null;

    public override Missing? Missing => _row as Missing;

    public override IEnumerable<string> MemberNames => _side.Rows
        .Where(r => r.Key.StartsWith(_key + ".", StringComparison.Ordinal))
        .Select(r => r.Key[(_key.Length + 1)..].Split('.')[0])
        .Concat(LayoutMeasures.Of(_side));

    /// <summary>The row with this key or the rows beginning with it; null when the form has none.</summary>
    public static SideRowNode? Find(StatementSource source, LayoutSide side, string key) =>
        HasRow(side, key) ? new SideRowNode(source, side, key) : null;

    private static string Label(LayoutSide side, string key)
    {
        foreach (var row in side.Rows)
            if (row.Key == key) return row.Label;
        return key;
    }

    private static bool HasRow(LayoutSide side, string key)
    {
        foreach (var row in side.Rows)
            if (row.Key.StartsWith(key, StringComparison.Ordinal) && (row.Key.Length == key.Length || row.Key[key.Length] == '.')) return true;
        return false;
    }

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        var found = Find(_source, _side, $"{_key}.{name}") ?? (_row is MeasureNode row ? row.Member(name) : _row);
        value = TemplateValue.From(found);
        return found is not null;
    }
}
