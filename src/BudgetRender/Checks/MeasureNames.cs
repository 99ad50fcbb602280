using System.Collections.Frozen;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The usual column heads of measures.</summary>
internal static class MeasureNames
{
    private static readonly (string Id, LocalizedText Name)[] All =
    [
        ("amount", new("金额", "amount")),
        ("total", new("合计", "total")),
        ("current.total", new("本年收入合计", "current total")),
        ("current.general", new("一般公共预算", "general")),
        ("current.general.appropriation", new("一般公共预算其中：财政拨款", "of which appropriation")),
        ("current.fund", new("政府性基金预算", "fund")),
        ("current.capital", new("国有资本经营预算", "state capital")),
        ("current.special_account", new("财政专户管理资金", "special account")),
        ("current.operations", new("事业收入", "operations")),
        ("current.business", new("事业单位经营收入", "business")),
        ("current.superior", new("上级补助收入", "superior")),
        ("current.subordinate", new("附属单位上缴收入", "subordinate")),
        ("current.other", new("其他收入", "other")),
        ("carryover.total", new("上年结转结余合计", "carry-over total")),
        ("carryover.general", new("结转一般公共预算", "carry-over general")),
        ("carryover.fund", new("结转政府性基金预算", "carry-over fund")),
        ("carryover.capital", new("结转国有资本经营预算", "carry-over state capital")),
        ("carryover.special_account", new("结转财政专户管理资金", "carry-over special account")),
        ("carryover.unit_funds", new("结转单位资金", "carry-over unit funds")),
        ("carryover", new("上年结转结余", "carry-over")),
        ("basic.total", new("基本支出小计", "basic")),
        ("basic.wages", new("工资福利支出", "wages")),
        ("basic.personal", new("对个人和家庭的补助", "personal")),
        ("basic.goods", new("商品和服务支出", "goods")),
        ("basic.capital", new("资本性支出", "capital")),
        ("project.total", new("项目支出小计", "project")),
        ("project.operating", new("其他运转类", "operating projects")),
        ("project.targeted", new("特定目标类", "targeted projects")),
        ("general", new("一般公共预算", "general")),
        ("general.appropriation", new("一般公共预算其中：财政拨款", "of which appropriation")),
        ("fund", new("政府性基金", "fund")),
        ("capital", new("国有资本经营预算", "state capital")),
        ("personnel", new("人员经费", "personnel")),
        ("operating", new("公用经费", "operating")),
        ("abroad", new("因公出国（境）费", "abroad")),
        ("vehicles.total", new("公务用车购置及运行费", "vehicles")),
        ("vehicles.purchase", new("公务用车购置费", "vehicle purchase")),
        ("vehicles.running", new("公务用车运行维护费", "vehicle running")),
        ("reception", new("公务接待费", "reception")),
        ("special_account", new("财政专户管理资金", "special account")),
        ("unit_funds", new("单位资金", "unit funds")),
        ("government", new("政府预算资金", "government money")),
        ("operations", new("事业收入", "operations")),
        ("business", new("事业单位经营收入", "business")),
        ("superior", new("上级补助收入", "superior")),
        ("subordinate", new("附属单位上缴收入", "subordinate")),
        ("other", new("其他收入", "other")),
    ];

    private static readonly FrozenDictionary<string, LocalizedText> Names =
        All.ToFrozenDictionary(n => n.Id, n => n.Name, StringComparer.Ordinal);

    public static LocalizedText Of(string measure) => Names.TryGetValue(measure, out var name) ? name : new(measure, measure);

    /// <summary>True where naming the row is enough: the two-sided table and the budget block have one column of amounts.</summary>
    public static bool IsOnlyColumn(string statementId, Figure figure) =>
        statementId is StatementIds.Balance or StatementIds.DepartmentPerformance
        || (statementId == StatementIds.Appropriation && figure.Row?.Key.StartsWith("revenue.", StringComparison.Ordinal) == true);
}
