using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Tables;

/// <summary>Rows of the tables by functional classification, by unit, and of 三公.</summary>
internal static class FunctionalRows
{
    public static RowIdentity? Identify(RowReading row)
    {
        if (row.Text(Fields.Code) is { } code) return ByFunctionalCode(row, code);
        if (row.Text(Fields.UnitCode) is { } unit)
        {
            if (RowIdentity.Group(unit.Value) is { } group) return group;
            if (!BodyRows.IsTotalLabel(unit.Value)) return null;
            row.Set(Fields.UnitCode, null);
            row.Set(Fields.Name, unit);
        }
        if (row.Text(Fields.Name) is { } name) return BodyRows.IsTotalLabel(name.Value) ? RowIdentity.Total : null;
        return row.HasAmounts && !row.HasTexts ? RowIdentity.Total : null;
    }

    private static RowIdentity? ByFunctionalCode(RowReading row, SourcedText code)
    {
        switch (code.Value.Length)
        {
            case 7:
                return new RowIdentity(RowKind.Item, "item:" + code.Value);
            case 3 or 5:
                return new RowIdentity(RowKind.Class, "class:" + code.Value);
            default:
                row.Sheet.Findings.Add(RowFindings.BadCode(code.Source!, code.Value));
                return null;
        }
    }
}
