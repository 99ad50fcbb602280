using System.Collections.Frozen;
using System.Collections.Immutable;
using static BudgetRender.Budgets.FundOrigin;
using static BudgetRender.Budgets.FundSource;
using static BudgetRender.Budgets.SpendingCategory;

namespace BudgetRender.Budgets;

/// <summary>
/// The one definition of every measure: the pivot, the tables' own arithmetic, the reader and the renderer use it.
/// </summary>
public static class StatementMeasures
{
    private static readonly LedgerFilter All = LedgerFilter.Everything;
    private static readonly LedgerFilter ThisYear = All.In(Current);
    private static readonly LedgerFilter LastYears = All.In(Carryover);
    private static readonly LedgerFilter BasicLines = All.Of(Basic);
    private static readonly LedgerFilter General = All.From(Appropriation, OtherGeneral, Transfers);

    private static readonly FrozenDictionary<string, MeasureSet> ById = new Dictionary<string, MeasureSet>
    {
        [StatementIds.Balance] = AmountOnly(All),
        [StatementIds.Revenue] = new(All, Revenue()),
        [StatementIds.Expenditure] = new(All, Spending()),
        [StatementIds.Appropriation] = new(
            All.From(Appropriation, OtherGeneral, Transfers, GovernmentFund, StateCapital), AppropriationColumns()),
        [StatementIds.General] = new(General.In(Current), Spending()),
        [StatementIds.GeneralBasic] = new(General.In(Current).Of(Basic), BasicSpending()),
        [StatementIds.Economic] = new(All, Economic()),
        [StatementIds.ThreePublic] = new(General.In(Current), ThreePublic()),
        [StatementIds.Fund] = new(All.From(GovernmentFund), Spending()),
        [StatementIds.Capital] = new(All.From(StateCapital), Spending()),
        [StatementIds.Projects] = new(All.Of(Operating, Targeted), Projects()),
        [StatementIds.DepartmentPerformance] = AmountOnly(All),
        [StatementIds.ProjectPerformance] = new(All.Of(Operating, Targeted), ProjectPerformance()),
    }
    .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The measures of a table; the id must be one of <see cref="StatementIds"/>.</summary>
    public static MeasureSet For(string statementId) => ById[statementId];

    private static MeasureSet AmountOnly(LedgerFilter scope) => new(scope, [Lines("amount", "金额", scope)]);

    private static ImmutableArray<Measure> Revenue() =>
    [
        Sum("total", "总计", "current.total", "carryover.total"),
        Sum("current.total", "本年收入", [.. RevenueSources.Select(s => "current." + s.Id)]),
        .. RevenueSources.Select(s => Lines("current." + s.Id, "本年收入·" + s.Name, ThisYear.From(s.Funds))),
        Lines("current.general.appropriation", "本年收入·其中：财政拨款", ThisYear.From(Appropriation)),
        Sum("carryover.total", "上年结转结余", "carryover.fiscal", "carryover.unit_funds"),
        Sum("carryover.fiscal", "财政上年结转资金", [.. FiscalCarryover.Select(s => "carryover." + s.Id)]) with { InPivot = false },
        .. FiscalCarryover.Select(s => Lines("carryover." + s.Id, "上年结转结余·" + s.Name, LastYears.From(s.Funds))),
        Lines("carryover.unit_funds", "上年结转结余·单位资金", LastYears.From(UnitFunds)),
    ];

    private static ImmutableArray<Measure> Spending() =>
    [
        Sum("total", "合计", "basic.total", "project.total"),
        Sum("basic.total", "基本支出", "basic.personnel", "basic.operating"),
        Sum("basic.personnel", "基本支出·人员经费", "basic.wages", "basic.personal") with { InPivot = false },
        Lines("basic.wages", "基本支出·工资福利支出", BasicLines.On("301")),
        Lines("basic.personal", "基本支出·对个人和家庭的补助", BasicLines.On("303")),
        Sum("basic.operating", "基本支出·公用经费", "basic.goods", "basic.capital") with { InPivot = false },
        Lines("basic.goods", "基本支出·商品和服务支出", BasicLines.On("302")),
        Lines("basic.capital", "基本支出·资本性支出", BasicLines.On("310")),
        Sum("project.total", "项目支出", "project.operating", "project.targeted"),
        Lines("project.operating", "项目支出·其他运转类", All.Of(Operating)),
        Lines("project.targeted", "项目支出·特定目标类", All.Of(Targeted)),
    ];

    /// <summary>Where a city has columns for last year's money of its own, they add to the total (漯河).</summary>
    private static ImmutableArray<Measure> AppropriationColumns() =>
    [
        Sum("total", "合计", "carryover", "general", "fund", "capital"),
        Sum("carryover", "财政上年结转资金", "carryover.general", "carryover.fund") with { InPivot = false },
        Lines("carryover.general", "财政上年结转资金·一般公共预算", LastYears.From(General.Funds)) with { InPivot = false },
        Lines("carryover.fund", "财政上年结转资金·政府性基金", LastYears.From(GovernmentFund)) with { InPivot = false },
        Lines("general", "一般公共预算", General),
        Lines("general.appropriation", "一般公共预算·其中：财政拨款", All.From(Appropriation)),
        Lines("fund", "政府性基金", All.From(GovernmentFund)),
        Lines("capital", "国有资本经营预算", All.From(StateCapital)),
    ];

    private static ImmutableArray<Measure> BasicSpending() =>
    [
        Sum("total", "合计", "personnel", "operating"),
        Lines("personnel", "人员经费", BasicLines.On("301", "303")),
        Lines("operating", "公用经费", BasicLines.On("302", "310")),
    ];

    private static ImmutableArray<Measure> Economic() =>
    [
        Sum("total", "总计", [.. FiscalSources.Select(s => s.Id), .. OtherSources.Select(s => s.Id), "carryover"]),
        .. FiscalSources.Concat(OtherSources).Select(s => Lines(s.Id, s.Name, ThisYear.From(s.Funds))),
        Lines("general.appropriation", "一般公共预算·其中：财政拨款", ThisYear.From(Appropriation)),
        Lines("carryover", "上年结转结余", LastYears),
    ];

    private static ImmutableArray<Measure> ThreePublic() =>
    [
        Sum("total", "“三公”经费合计", "abroad", "vehicles.total", "reception"),
        Lines("abroad", "因公出国（境）费", All.On("30212")),
        Sum("vehicles.total", "公务用车购置及运行费", "vehicles.purchase", "vehicles.running"),
        Lines("vehicles.purchase", "公务用车购置费", All.On("31013")),
        Lines("vehicles.running", "公务用车运行费", All.On("30231")),
        Lines("reception", "公务接待费", All.On("30217")),
    ];

    private static ImmutableArray<Measure> Projects() =>
    [
        Sum("total", "合计", [.. FiscalSources.Select(s => "current." + s.Id), .. FiscalSources.Select(s => "carryover." + s.Id), "special_account", "unit_funds"]),
        .. FiscalSources.Select(s => Lines("current." + s.Id, "本年拨款·" + s.Name, ThisYear.From(s.Funds))),
        .. FiscalSources.Select(s => Lines("carryover." + s.Id, "财政拨款结转结余·" + s.Name, LastYears.From(s.Funds))),
        Lines("special_account", "财政专户管理资金", All.From(SpecialAccount)),
        Lines("unit_funds", "单位资金", All.From(UnitFunds)),
    ];

    private static ImmutableArray<Measure> ProjectPerformance() =>
    [
        Sum("total", "资金总额", "government", "special_account", "unit_funds"),
        Lines("government", "政府预算资金", All.From([.. General.Funds, GovernmentFund, StateCapital])),
        Lines("special_account", "财政专户管理资金", All.From(SpecialAccount)),
        Lines("unit_funds", "单位资金", All.From(UnitFunds)),
    ];

    private static ImmutableArray<FundSource> UnitFunds => [Operations, Business, Superior, Subordinate, Other];

    private static ImmutableArray<Source> FiscalSources =>
    [
        new("general", "一般公共预算", General.Funds),
        new("fund", "政府性基金预算", [GovernmentFund]),
        new("capital", "国有资本经营预算", [StateCapital]),
    ];

    /// <summary>中央省提前告知转移支付 is part of 一般公共预算 everywhere but in the table of revenue.</summary>
    private static ImmutableArray<Source> RevenueSources =>
    [
        new("general", "一般公共预算", [Appropriation, OtherGeneral]),
        .. FiscalSources.Skip(1),
        .. OtherSources,
        new("transfers", "中央省提前告知转移支付", [Transfers]),
    ];

    private static ImmutableArray<Source> OtherSources =>
    [
        new("special_account", "财政专户管理资金收入", [SpecialAccount]),
        new("operations", "事业收入", [Operations]),
        new("business", "事业单位经营收入", [Business]),
        new("superior", "上级补助收入", [Superior]),
        new("subordinate", "附属单位上缴收入", [Subordinate]),
        new("other", "其他收入", [Other]),
    ];

    private static ImmutableArray<Source> FiscalCarryover =>
        [.. FiscalSources, new("special_account", "财政专户管理资金", [SpecialAccount])];

    private readonly record struct Source(string Id, string Name, ImmutableArray<FundSource> Funds);

    private static Measure Lines(string id, string name, LedgerFilter lines) => new(id, name, new MeasureRule.Filter(lines));

    private static Measure Sum(string id, string name, params ImmutableArray<string> parts) =>
        new(id, name, new MeasureRule.Sum(parts));
}
