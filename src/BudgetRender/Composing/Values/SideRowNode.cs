using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// A row of a two-sided table: its first amount column when used as a figure, another column or a row below it by name, as
/// <c>appropriation.expenditure["201"].general</c> or <c>balance.revenue.general.appropriation</c>.
/// </summary>
internal sealed class SideRowNode : HostValue
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

    /// <summary>The amount in the first amount column.</summary>
    public AmountValue? Amount =>
        _row is MeasureNode row && FirstMeasure is { } measure ? (row.Member(measure) as MeasureNode)?.Amount : null;

    public Missing? Missing => _row as Missing;

    public override decimal? Number => Amount?.Value;

    public override string ToText() => Amount?.ToText() ?? "";

    public override IEnumerable<string> MemberNames => _side.Rows
        .Where(r => r.Key.StartsWith(_key + ".", StringComparison.Ordinal))
        .Select(r => r.Key[(_key.Length + 1)..].Split('.')[0])
        .Concat(_side.Columns.SelectMany(c => c.Leaves).Select(l => l.Measure).OfType<string>());

    private string? FirstMeasure => _side.Columns.SelectMany(c => c.Leaves).Select(l => l.Measure).FirstOrDefault(m => m is not null);

    public static HostValue? Find(StatementSource source, LayoutSide side, string key) =>
        side.Rows.Any(r => r.Key == key || r.Key.StartsWith(key + ".", StringComparison.Ordinal)) ? new SideRowNode(source, side, key) : null;

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        var found = Find(_source, _side, $"{_key}.{name}") ?? (_row is MeasureNode row ? row.Member(name) : _row);
        value = TemplateValue.From(found);
        return found is not null;
    }

    public override bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
    {
        if (Missing is { } missing) return missing.TryCompute(operation, left, right, out result);
        result = default;
        return Amount is { } amount && amount.TryCompute(operation, Plain(left), Plain(right), out result);
    }

    private static TemplateValue Plain(TemplateValue value) =>
        value.Kind == ValueKind.Host && value.AsHost is SideRowNode { Amount: { } amount } ? TemplateValue.From(amount) : value;
}
