using BudgetRender.Budgets;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// A row of a table, or the measures of it below a name: <c>expenditure.total</c>, then <c>.basic</c>, then <c>.wages</c>.
/// Where the path is a measure the node is its amount; a blank cell counts as zero.
/// </summary>
internal sealed class MeasureNode(StatementSource source, StatementRow row, MeasurePath path) : FigureNode
{
    private AmountValue? _amount;

    public override string KindName => "row";

    public override AmountValue? Amount => path.IsMeasure ? _amount ??= source.Figure(row, path.Id) : null;

    public override IEnumerable<string> MemberNames =>
        path.Names.Concat(path.IsStart ? ["code", "name", "type", "unit"] : []);

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = TemplateValue.From((HostValue?)TextMember(name) ?? Member(name));
        return !value.IsNull;
    }

    /// <summary>The measure of this name below the path, or the way to measures; null where there is none.</summary>
    public MeasureNode? Member(string name) => path.Find(name) is { } next ? new MeasureNode(source, row, next) : null;

    private TextValue? TextMember(string name) => !path.IsStart ? null : name switch
    {
        "code" => new TextValue(row.Text(Fields.Code)),
        "name" => new TextValue(row.Text(Fields.Name)),
        "type" => new TextValue(row.Text(Fields.ProjectType)),
        "unit" => new TextValue(row.Text(Fields.UnitName)),
        _ => null,
    };
}
