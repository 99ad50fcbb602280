using BudgetRender.Budgets;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// A row of a table, or the measures of it below a name: <c>expenditure.total</c>, then <c>.basic</c>, then <c>.wages</c>.
/// Where the path is a measure the node is its amount; a blank cell counts as zero.
/// </summary>
internal sealed class MeasureNode(StatementSource source, StatementRow row, string path) : HostValue
{
    private AmountValue? _amount;

    public override string KindName => "row";

    /// <summary>The amount of the path; null where the path is only the beginning of measures.</summary>
    public AmountValue? Amount => path.Length == 0 || !LayoutVocabularyHas(path) ? null : _amount ??= Read();

    public override decimal? Number => Amount?.Value;

    public override string ToText() => Amount?.ToText() ?? "";

    public override IEnumerable<string> MemberNames => Packs.LayoutVocabulary.KnownMeasures
        .Where(m => path.Length == 0 || m.StartsWith(path + ".", StringComparison.Ordinal))
        .Select(m => m[(path.Length == 0 ? 0 : path.Length + 1)..].Split('.')[0])
        .Distinct()
        .Concat(path.Length == 0 ? ["code", "name"] : []);

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = TemplateValue.From(Member(name));
        return !value.IsNull;
    }

    public HostValue? Member(string name)
    {
        if (path.Length == 0 && TextMember(name) is { } text) return text;
        var longer = path.Length == 0 ? name : $"{path}.{name}";
        return source.KnowsMeasure(longer) ? new MeasureNode(source, row, longer) : null;
    }

    public override bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
    {
        result = default;
        return Amount is { } amount && amount.TryCompute(operation, Plain(left), Plain(right), out result);
    }

    private TextValue? TextMember(string name) => name switch
    {
        "code" => new TextValue(row.Text(Fields.Code)),
        "name" => new TextValue(row.Text(Fields.Name)),
        "type" => new TextValue(row.Text(Fields.ProjectType)),
        "unit" => new TextValue(row.Text(Fields.UnitName)),
        _ => null,
    };

    private AmountValue Read() => row.Amount(path) is { } amount
        ? source.Figure(amount.Value, amount.Source is null ? [] : [amount.Source.ToString()])
        : source.Figure(0, []);

    private static bool LayoutVocabularyHas(string path) => Packs.LayoutVocabulary.KnownMeasures.Contains(path);

    private static TemplateValue Plain(TemplateValue value) =>
        value.Kind == ValueKind.Host && value.AsHost is MeasureNode { Amount: { } amount } ? TemplateValue.From(amount) : value;
}
