using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>What findings call a figure: table, row and column in the words printed there.</summary>
internal static class FigureNames
{
    public static LocalizedText Of(Figure figure)
    {
        if (figure.Table is null) return Fact(figure.Measure);
        var id = figure.Table.Statement.Id;
        var row = figure.Row is null ? RowOf(figure.MissingRowKey) : RowOf(figure.Row);
        var measure = MeasureNames.Of(figure.Measure);
        var table = StatementNames.Of(id);
        if (MeasureNames.IsOnlyColumn(id, figure))
            return new($"{table.Chinese}「{row}」", $"{table.English} [{row}]");
        return new($"{table.Chinese}「{row}·{measure.Chinese}」", $"{table.English} [{row} · {measure.English}]");
    }

    /// <summary>A row by its label or name, with its code where the name alone may stand twice.</summary>
    public static string RowOf(StatementRow row)
    {
        if (row.Kind == RowKind.Total && row.Text(Fields.Label).Length == 0) return "合计";
        var name = new[] { Fields.Label, Fields.Name, Fields.EconomicName }.Select(row.Text).FirstOrDefault(t => t.Length > 0);
        var code = row.Kind == RowKind.Item ? ItemCode(row) : "";
        if (name is null) return RowOf(row.Key);
        return code.Length > 0 ? code + " " + name : name;
    }

    private static string ItemCode(StatementRow row) =>
        row.Text(Fields.Code) is { Length: > 0 } code ? code
        : row.Text(Fields.EconomicCode) is { Length: > 0 } economic ? economic + "-" + row.Text(Fields.GovernmentCode)
        : "";

    private static string RowOf(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static LocalizedText Fact(string path) =>
        FactVocabulary.Find(path) is { } definition ? new($"「{definition.Label}」", $"{path}") : new(path, path);
}
