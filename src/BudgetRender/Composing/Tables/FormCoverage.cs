using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>Reports stated amounts for which the form has no row or no column, so that none is dropped in silence.</summary>
internal static class FormCoverage
{
    public static void Check(TableLayout layout, Statement statement, List<Diagnostic> findings)
    {
        if (layout.Form is not null) return;
        var isTwoSided = layout.Sides.Any(s => !s.Rows.IsEmpty);
        foreach (var side in layout.Sides)
        {
            var measures = side.Columns.SelectMany(c => c.Leaves).Select(l => l.Measure).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var prefix = isTwoSided ? side.Key + "." : "";
            var rows = statement.Rows.Where(r => r.Key.StartsWith(prefix, StringComparison.Ordinal));
            foreach (var row in rows) CheckColumns(layout, row, measures, findings);
        }

        if (isTwoSided) CheckRows(layout, statement, findings);
    }

    private static void CheckRows(TableLayout layout, Statement statement, List<Diagnostic> findings)
    {
        var places = layout.Sides.SelectMany(s => s.Rows.Select(r => $"{s.Key}.{r.Key}")).ToHashSet(StringComparer.Ordinal);
        foreach (var row in statement.Rows)
        {
            if (places.Contains(row.Key) || !row.Amounts.Values.Any(IsStated)) continue;
            findings.Add(Diagnostic.Error(
                ComposeCodes.RowWithoutPlace,
                $"“{layout.ContentsTitle}”的表式没有“{NameOf(row)}”一行，这一行的金额无处可印。",
                $"The form of '{layout.ContentsTitle}' has no row '{NameOf(row)}', so its amounts cannot be printed.",
                row.Source));
        }
    }

    private static void CheckColumns(TableLayout layout, StatementRow row, HashSet<string> measures, List<Diagnostic> findings)
    {
        foreach (var (measure, amount) in row.Amounts)
        {
            if (!IsStated(amount) || measures.Contains(measure)) continue;
            findings.Add(Diagnostic.Warning(
                ComposeCodes.AmountWithoutColumn,
                $"“{layout.ContentsTitle}”的表式没有“{measure}”一列，“{NameOf(row)}”的金额 {amount.Value} 无处可印。",
                $"The form of '{layout.ContentsTitle}' has no column '{measure}', so {amount.Value} of '{NameOf(row)}' cannot be printed.",
                amount.Source ?? row.Source));
        }
    }

    /// <summary>A sum that was computed need not be printed everywhere; what the user stated must.</summary>
    private static bool IsStated(Amount amount) => amount.Value != 0 && amount.Source is not null;

    private static string NameOf(StatementRow row)
    {
        var label = row.Text(Fields.Label);
        if (label.Length == 0) label = row.Text(Fields.Name);
        return label.Length == 0 ? row.Key : label;
    }
}
