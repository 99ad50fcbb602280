using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>Reads tables whose rows come one after the other: what a row is follows from its code and its label.</summary>
internal static class ListReader
{
    public static List<StatementRow> Read(TableSheet sheet, List<ColumnBinding> bindings, IReadOnlyList<int> body)
    {
        var rows = new List<StatementRow>(body.Count);
        var keys = new RowKeys();
        RowReading? previous = null;
        foreach (var row in body)
        {
            var reading = RowReading.Of(sheet, bindings, row);
            var reported = sheet.Findings.Count;
            if (Identify(sheet.Layout.Id, reading, previous) is { } identity)
            {
                rows.Add(reading.ToRow(identity.Kind, keys.Unique(identity.Key)));
                previous = reading;
            }
            else if (sheet.Findings.Count == reported && (reading.HasTexts || reading.HasAmounts))
            {
                sheet.Findings.Add(RowFindings.UnknownRow(sheet.Grid.At(row, sheet.Grid.FirstColumn(row)), reading.Summary()));
            }
        }
        return rows;
    }

    private static RowIdentity? Identify(string statementId, RowReading row, RowReading? previous) => statementId switch
    {
        StatementIds.GeneralBasic or StatementIds.Economic => EconomicRows.Identify(row, previous),
        StatementIds.Projects => ProjectRows.Identify(row),
        _ => FunctionalRows.Identify(row),
    };
}

/// <summary>What a row is, and its key before repeated ones are numbered.</summary>
internal sealed record RowIdentity(RowKind Kind, string Key)
{
    public static RowIdentity Total { get; } = new(RowKind.Total, "total");

    /// <summary>A department by three digits, a unit by six; null for any other code.</summary>
    public static RowIdentity? Group(string code) => code.Length switch
    {
        3 => new(RowKind.Department, "department:" + code),
        6 => new(RowKind.Unit, "unit:" + code),
        _ => null,
    };
}
