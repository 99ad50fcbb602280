using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>
/// The ledger as standard tables. Amounts are summed exactly and rounded once, so a total is the rounded exact total
/// and may differ from the sum of its rounded rows by the residue of rounding.
/// </summary>
public static class Pivot
{
    /// <summary>The tables that can be derived; the two performance tables are text.</summary>
    public static ImmutableArray<string> StatementIds { get; } =
        [.. Budgets.StatementIds.All.Except([Budgets.StatementIds.DepartmentPerformance, Budgets.StatementIds.ProjectPerformance])];

    public static Statement Derive(string statementId, ImmutableArray<LedgerLine> ledger, Department department, int year)
    {
        var measures = StatementMeasures.For(statementId);
        ImmutableArray<LedgerLine> lines = [.. ledger.Where(measures.Scope.Matches)];
        var rows = PivotRows.For(statementId, lines, department, Catalogue.Of(year))
            .Select(row => ToRow(row, measures));
        return new Statement(statementId, "", department.TableName, [.. rows], []);
    }

    private static StatementRow ToRow(PivotRow row, MeasureSet measures)
    {
        var amounts = ImmutableDictionary.CreateBuilder<string, Amount>(StringComparer.Ordinal);
        foreach (var measure in measures.Measures)
        {
            if (!measure.InPivot || !row.States(measure.Id)) continue;
            var exact = Value(measure, measures, row.Lines);
            if (exact is null) continue;
            amounts[measure.Id] = new Amount(
                Rounding.HalfAwayFromZero(exact.Value, Rounding.TableDecimals), Rounding.TableDecimals);
        }
        return new StatementRow(row.Kind, row.Key, row.Texts, amounts.ToImmutable());
    }

    /// <summary>Null where no line counts, so that the cell stays empty.</summary>
    private static decimal? Value(Measure measure, MeasureSet measures, ImmutableArray<LedgerLine> lines)
    {
        if (measure.Rule is MeasureRule.Filter filter)
        {
            return measure.InPivot ? Sum(lines, filter.Lines) : null;
        }
        decimal? total = null;
        foreach (var part in ((MeasureRule.Sum)measure.Rule).Parts)
        {
            if (Value(measures.Find(part)!, measures, lines) is { } value) total = (total ?? 0) + value;
        }
        return total;
    }

    private static decimal? Sum(ImmutableArray<LedgerLine> lines, LedgerFilter filter)
    {
        decimal? total = null;
        foreach (var line in lines)
        {
            if (filter.Matches(line)) total = (total ?? 0) + line.Amount.Value;
        }
        return total;
    }
}
