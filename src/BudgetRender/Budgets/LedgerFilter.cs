using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>Which ledger lines count. A condition that is empty or null lets every line through.</summary>
/// <param name="Economic">First digits of 部门预算支出经济分类: <c>301</c> or <c>30217</c>.</param>
public sealed record LedgerFilter(
    ImmutableArray<SpendingCategory> Categories,
    ImmutableArray<string> Economic,
    ImmutableArray<FundSource> Funds,
    FundOrigin? Origin)
{
    public static LedgerFilter Everything { get; } = new([], [], [], null);

    public LedgerFilter Of(params ImmutableArray<SpendingCategory> categories) => this with { Categories = categories };

    public LedgerFilter On(params ImmutableArray<string> economic) => this with { Economic = economic };

    public LedgerFilter From(params ImmutableArray<FundSource> funds) => this with { Funds = funds };

    public LedgerFilter In(FundOrigin origin) => this with { Origin = origin };

    public bool Matches(LedgerLine line) =>
        (Categories.IsEmpty || Categories.Contains(line.Category))
        && (Funds.IsEmpty || Funds.Contains(line.Fund))
        && (Origin is null || Origin == line.Origin)
        && (Economic.IsEmpty || StartsWithAny(line.Economic));

    private bool StartsWithAny(string code)
    {
        foreach (var prefix in Economic)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
