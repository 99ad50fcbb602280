using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

/// <summary>
/// One figure of a budget made of a ledger, and so right otherwise, is mistyped, in every way and at many places: the checks report it once, at
/// its cell, and nothing else beyond what they say of the budget as it was.
/// </summary>
public class PlantedFaultsTests
{
    private const int PlacesPerKind = 12;

    /// <summary>Shares (其中) have no relation but to be no larger than their whole.</summary>
    private const string Share = "appropriation";

    public static TheoryData<string, string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, string>();
            foreach (var example in Sources)
            {
                foreach (var corruption in Corruption.All.Keys) kinds.Add(example, corruption);
            }
            return kinds;
        }
    }

    private static readonly string[] Sources = ["ledger", "ledger of many funds"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mistyped_figure_is_found_at_its_cell(string source, string kind)
    {
        var (budget, options) = Read(source);
        var baseline = Texts(Checker.Check(budget, options));
        var random = new Random(kind.Length * 31 + source.Length);
        var cells = budget.Statements
            .SelectMany(s => s.Rows.SelectMany((r, i) => r.Amounts.Keys.Order(StringComparer.Ordinal).Select(m => (Table: s, Row: i, Measure: m))))
            .Where(Bound(budget))
            .OrderBy(_ => random.Next())
            .ToList();
        var failures = new List<string>();
        var planted = 0;
        foreach (var (table, row, measure) in cells)
        {
            if (planted == PlacesPerKind) break;
            var old = table.Rows[row].Amounts[measure];
            var value = Corruption.All[kind](table, row, measure);
            if (value is null || Math.Abs(value.Value - old.Value) < 1m || old.Value == 0) continue;
            planted++;
            var wrong = budget with { Statements = budget.Statements.Replace(table, Corruption.Apply(table, row, measure, value.Value)) };
            var found = Checker.Check(wrong, options).Where(d => !baseline.Contains(Identity(d))).ToList();
            var place = value == 0 ? table.Rows[row].Source : old.Source;
            if (found.Count == 1 && IsAt(found[0].Location, place, value == 0)) continue;
            failures.Add($"{table.Id} {table.Rows[row].Key} {measure}: {old.Value} -> {value} at {old.Source}\n"
                + string.Concat(found.Select(f => TextReport.Write(f, Language.English))));
        }
        Assert.True(failures.Count == 0 && planted > 0, $"{failures.Count} of {planted}\n" + string.Join("\n", failures));
    }

    /// <summary>True of cells that at least two relations pin down: with one alone no program can tell which side is wrong.</summary>
    private static Func<(Statement Table, int Row, string Measure), bool> Bound(Budget budget)
    {
        var context = new CheckContext(budget, CheckOptions.Default);
        var counts = CheckRules.All.Where(r => r is { Relations: not null, Severity: Severity.Error })
            .SelectMany(r => r.Relations!(context))
            .Where(r => r.Comparison == Comparison.Equal)
            .SelectMany(r => r.All)
            .GroupBy(f => f)
            .ToDictionary(g => g.Key, g => g.Count());
        return cell => !cell.Measure.EndsWith(Share, StringComparison.Ordinal)
            && !cell.Table.Rows[cell.Row].Key.EndsWith(Share, StringComparison.Ordinal)
            && counts.GetValueOrDefault(context.Find(cell.Table.Id)!.Cell(cell.Row, cell.Measure)) >= 2;
    }

    private static bool IsAt(SourceLocation? found, SourceLocation? expected, bool isBlank) =>
        isBlank
            ? found?.Sheet == expected?.Sheet && RowOf(found) == RowOf(expected)
            : found == expected;

    private static string RowOf(SourceLocation? place) => new([.. (place?.Cell ?? "").SkipWhile(char.IsAsciiLetter)]);

    private static (Budget Budget, CheckOptions Options) Read(string source) => source switch
    {
        "ledger" => (LedgerBudgets.Make(7, 60, manyFunds: false), CheckOptions.Default),
        _ => (LedgerBudgets.Make(11, 90, manyFunds: true), CheckOptions.Default),
    };

    private static HashSet<string> Texts(ImmutableArray<Diagnostic> findings) => [.. findings.Select(Identity)];

    private static string Identity(Diagnostic finding) => $"{finding.Code} {finding.Location}";
}
