using System.Globalization;
using BudgetRender.Budgets;

namespace BudgetRender.Tests.Checks;

/// <summary>Ways in which a figure is mistyped. Each returns null where it would not change the figure enough to be seen.</summary>
internal static class Corruption
{
    public static IReadOnlyDictionary<string, Func<Statement, int, string, decimal?>> All { get; } = new Dictionary<string, Func<Statement, int, string, decimal?>>
    {
        ["digit inserted"] = (t, r, m) => Digits(t, r, m, d => d.Insert(d.Length / 2, d[d.Length / 2] == '7' ? "3" : "7")),
        ["digit doubled"] = (t, r, m) => Digits(t, r, m, d => d.Insert(1, d[..1])),
        ["digit lost"] = (t, r, m) => Digits(t, r, m, d => d.Length < 4 ? d : d.Remove(1, 1)),
        ["digits swapped"] = (t, r, m) => Digits(t, r, m, d => d.Length < 4 ? d : d[1].ToString() + d[0] + d[2..]),
        ["ten times"] = (t, r, m) => Value(t, r, m) * 10,
        ["a tenth"] = (t, r, m) => decimal.Round(Value(t, r, m) / 10, 2),
        ["a hundred times"] = (t, r, m) => Value(t, r, m) * 100,
        ["sign turned"] = (t, r, m) => -Value(t, r, m),
        ["last digits cut off"] = (t, r, m) => decimal.Floor(Value(t, r, m) / 10) * 10,
        ["doubled"] = (t, r, m) => Value(t, r, m) * 2,
        ["in yuan"] = (t, r, m) => Value(t, r, m) * 10_000,
        ["row above"] = (t, r, m) => r > 0 ? t.Rows[r - 1].Amount(m)?.Value : null,
        ["row below"] = (t, r, m) => r + 1 < t.Rows.Length ? t.Rows[r + 1].Amount(m)?.Value : null,
        ["other column"] = (t, r, m) => t.Rows[r].Amounts.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => (decimal?)a.Value.Value).FirstOrDefault(v => v != Value(t, r, m)),
        ["left blank"] = (_, _, _) => 0m,
        ["a little off"] = (t, r, m) => Value(t, r, m) + 1.35m,
    };

    /// <summary>The statement with one cell changed; blank for zero.</summary>
    public static Statement Apply(Statement statement, int row, string measure, decimal value)
    {
        var source = statement.Rows[row];
        var amounts = value == 0 ? source.Amounts.Remove(measure) : source.Amounts.SetItem(measure, source.Amounts[measure] with { Value = value });
        return statement with { Rows = statement.Rows.SetItem(row, source with { Amounts = amounts }) };
    }

    private static decimal Value(Statement table, int row, string measure) => table.Rows[row].Amounts[measure].Value;

    private static decimal? Digits(Statement table, int row, string measure, Func<string, string> change)
    {
        var amount = table.Rows[row].Amounts[measure];
        var digits = ((long)(amount.Value * 100)).ToString(CultureInfo.InvariantCulture);
        return digits.Length < 2 ? null : long.Parse(change(digits), CultureInfo.InvariantCulture) / 100m;
    }
}
