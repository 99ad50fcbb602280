using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>Rows of the tables by pairs of departmental and government economic 款.</summary>
internal static class EconomicRows
{
    public static RowIdentity? Identify(RowReading row, RowReading? previous)
    {
        if (TotalLabel(row) is { } total)
        {
            row.Set(Fields.EconomicCode, null);
            row.Set(Fields.EconomicName, null);
            row.Set(Fields.Name, total);
            return RowIdentity.Total;
        }
        CarryDown(row, previous);
        var code = row[Fields.EconomicCode];
        if (code.Length == 5) return new RowIdentity(RowKind.Item, $"pair:{code}-{row[Fields.GovernmentCode]}");
        if (code.Length == 3 && IsClass(row, code)) return new RowIdentity(RowKind.Class, "class:" + code);
        if (RowIdentity.Group(code) is { } group) return ToGroup(row, group);
        return row.HasAmounts && !row.HasTexts ? RowIdentity.Total : null;
    }

    private static SourcedText? TotalLabel(RowReading row)
    {
        foreach (var field in (ReadOnlySpan<string>)[Fields.EconomicCode, Fields.EconomicName, Fields.Name])
        {
            if (row.Text(field) is { } text && BodyRows.IsTotalLabel(text.Value)) return text;
        }
        return null;
    }

    /// <summary>Where the departmental code stands once for several government ones it is left blank below (漯河).</summary>
    private static void CarryDown(RowReading row, RowReading? previous)
    {
        if (row[Fields.EconomicCode].Length > 0 || row[Fields.EconomicName].Length > 0) return;
        if (row[Fields.GovernmentCode].Length == 0 || previous is null) return;
        row.Set(Fields.EconomicCode, previous.Text(Fields.EconomicCode));
        row.Set(Fields.EconomicName, previous.Text(Fields.EconomicName));
    }

    /// <summary>Three digits are an economic 类 when they bear its name or no government code can follow, else a department.</summary>
    private static bool IsClass(RowReading row, string code)
    {
        var official = Catalogue.Current.EconomicName(code);
        if (official is null) return false;
        var name = LabelText.Normalize(row[Fields.EconomicName]);
        return name.Length == 0 || name == LabelText.Normalize(official)
            || (name != LabelText.Normalize(row.Sheet.DepartmentName?.Value ?? "") && row[Fields.GovernmentCode].Length > 0);
    }

    private static RowIdentity ToGroup(RowReading row, RowIdentity group)
    {
        row.Set(Fields.UnitCode, row.Text(Fields.EconomicCode));
        row.Set(Fields.Name, row.Text(Fields.EconomicName));
        row.Set(Fields.EconomicCode, null);
        row.Set(Fields.EconomicName, null);
        return group;
    }
}
