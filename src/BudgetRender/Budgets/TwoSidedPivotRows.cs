using System.Collections.Immutable;
using static BudgetRender.Budgets.FundSource;
using static BudgetRender.Budgets.PivotRow;

namespace BudgetRender.Budgets;

/// <summary>The rows of the two tables that set 收入 beside 支出; a ledger that balances spends what it receives.</summary>
internal static class TwoSidedPivotRows
{
    private static readonly LedgerFilter ThisYear = LedgerFilter.Everything.In(FundOrigin.Current);
    private static readonly LedgerFilter LastYears = LedgerFilter.Everything.In(FundOrigin.Carryover);

    private static readonly ImmutableArray<(string Key, string Label, LedgerFilter Lines)> BalanceRevenue =
    [
        ("general", "一般公共预算", ThisYear.From(Appropriation, OtherGeneral, Transfers)),
        ("general.appropriation", "其中：财政拨款", ThisYear.From(Appropriation)),
        ("fund", "政府性基金预算拨款收入", ThisYear.From(GovernmentFund)),
        ("capital", "国有资本经营预算拨款收入", ThisYear.From(StateCapital)),
        ("special_account", "财政专户管理资金收入", ThisYear.From(SpecialAccount)),
        ("operations", "事业收入", ThisYear.From(Operations)),
        ("business", "事业单位经营收入", ThisYear.From(Business)),
        ("superior", "上级补助收入", ThisYear.From(Superior)),
        ("subordinate", "附属单位上缴收入", ThisYear.From(Subordinate)),
        ("other", "其他收入", ThisYear.From(Other)),
    ];

    private static readonly ImmutableArray<(string Key, string Label, LedgerFilter Lines)> AppropriationRevenue =
    [
        ("current", "本年收入", ThisYear),
        ("general", "一般公共预算拨款", ThisYear.From(Appropriation, OtherGeneral, Transfers)),
        ("general.appropriation", "其中：财政拨款", ThisYear.From(Appropriation)),
        ("fund", "政府性基金预算拨款", ThisYear.From(GovernmentFund)),
        ("capital", "国有资本经营预算拨款", ThisYear.From(StateCapital)),
        ("carryover", "上年结转", LastYears),
        ("carryover.general", "一般公共预算拨款", LastYears.From(Appropriation, OtherGeneral, Transfers)),
        ("carryover.fund", "政府性基金预算拨款", LastYears.From(GovernmentFund)),
        ("carryover.capital", "国有资本经营预算拨款", LastYears.From(StateCapital)),
        ("total", "收入合计", LedgerFilter.Everything),
    ];

    public static IEnumerable<PivotRow> OfBalance(ImmutableArray<LedgerLine> lines, Catalogue catalogue) =>
    [
        .. BalanceRevenue.Select(r => Row("revenue." + r.Key, r.Label, lines, r.Lines, "amount")),
        Row("revenue.current", "本年收入合计", lines, ThisYear, "amount"),
        Row("revenue.carryover", "上年结转结余", lines, LastYears, "amount"),
        Row("revenue.total", "收入总计", lines, LedgerFilter.Everything, "amount"),
        .. Classes(lines, catalogue, "amount"),
        Row("expenditure.current", "本年支出合计", lines, LedgerFilter.Everything, "amount"),
        Row("expenditure.total", "支出总计", lines, LedgerFilter.Everything, "amount"),
    ];

    /// <summary>The revenue side has one column, the expenditure side a column for each fund.</summary>
    public static IEnumerable<PivotRow> OfAppropriation(ImmutableArray<LedgerLine> lines, Catalogue catalogue) =>
    [
        .. AppropriationRevenue.Select(r => Row("revenue." + r.Key, r.Label, lines, r.Lines, "total")),
        Row("expenditure.current", "本年支出", lines, LedgerFilter.Everything, null),
        .. Classes(lines, catalogue, null),
        Row("expenditure.total", "支出合计", lines, LedgerFilter.Everything, null),
    ];

    private static IEnumerable<PivotRow> Classes(ImmutableArray<LedgerLine> lines, Catalogue catalogue, string? measure) =>
        from line in lines
        group line by line.Functional[..3] into type
        orderby type.Key
        select Row(
            "expenditure." + type.Key, catalogue.FunctionalName(type.Key) ?? "", [.. type], LedgerFilter.Everything, measure);

    private static PivotRow Row(
        string key, string label, ImmutableArray<LedgerLine> lines, LedgerFilter filter, string? measure) => new(
            IsSum(key) ? RowKind.Total : RowKind.Item,
            key,
            Text((Fields.Label, label)),
            [.. lines.Where(filter.Matches)],
            measure);

    private static bool IsSum(string key) =>
        key.EndsWith(".total", StringComparison.Ordinal) || key.EndsWith(".current", StringComparison.Ordinal)
        || key == "revenue.carryover";
}
