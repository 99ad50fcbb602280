using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>Rows of 项目支出表, in which departments and units stand in different columns from city to city.</summary>
internal static class ProjectRows
{
    public static RowIdentity? Identify(RowReading row)
    {
        if (row[Fields.ProjectType].Length > 0 && !BodyRows.IsTotalLabel(row[Fields.ProjectType])) return Project(row);
        if (TotalField(row) is { } total)
        {
            var label = row.Text(total);
            row.Set(total, null);
            row.Set(Fields.Name, label);
            return RowIdentity.Total;
        }
        if (!row.HasTexts) return row.HasAmounts ? RowIdentity.Total : null;
        foreach (var field in (ReadOnlySpan<string>)[Fields.UnitCode, Fields.Name, Fields.ProjectCode])
        {
            if (CodeText.Digits(row[field]) is { } code && RowIdentity.Group(code) is { } group) return ToGroup(row, group, field);
        }
        return row[Fields.Name].Length > 0 ? Project(row) : null;
    }

    private static RowIdentity Project(RowReading row)
    {
        var code = row[Fields.ProjectCode];
        return new RowIdentity(RowKind.Project, "project:" + (code.Length > 0 ? code : row[Fields.Name]));
    }

    private static string? TotalField(RowReading row)
    {
        foreach (var field in (string[])[Fields.ProjectType, Fields.UnitCode, Fields.Name, Fields.UnitName, Fields.ProjectCode])
        {
            if (BodyRows.IsTotalLabel(row[field])) return field;
        }
        return null;
    }

    private static RowIdentity ToGroup(RowReading row, RowIdentity group, string codeField)
    {
        var code = row.Text(codeField);
        var name = codeField == Fields.Name ? row.Text(Fields.UnitName) : row.Text(Fields.Name) ?? row.Text(Fields.UnitName);
        foreach (var field in (ReadOnlySpan<string>)[Fields.UnitCode, Fields.Name, Fields.UnitName, Fields.ProjectCode]) row.Set(field, null);
        row.Set(Fields.UnitCode, code);
        row.Set(Fields.Name, name);
        return group;
    }
}
