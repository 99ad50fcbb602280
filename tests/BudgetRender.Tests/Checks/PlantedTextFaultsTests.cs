using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

/// <summary>Faults of text, facts, codes and targets planted in the example of 2026: each is found once, and nothing else.</summary>
public class PlantedTextFaultsTests
{
    private const string Example = "sanmenxia-gov-office-2026";

    private static readonly SourceLocation Here = new("planted.xlsx", "情况说明", "B99");

    private static readonly (string Code, Func<Budget, Budget> Plant)[] Faults =
    [
        ("BR2704", b => Fact(b, "operating.content", "收入增减少主要保障机构运转。")),
        ("BR2705", b => Fact(b, "operating.content", "主要保障××等支出。")),
        ("BR2707", b => Fact(b, "operating.content", "主要用于“公务用车运行费。")),
        ("BR2708", b => Fact(b, "operating.content", "主要用于（含租用费支出。")),
        ("BR2709", b => Fact(b, "operating.content", "保障机构正常运转。。")),
        ("BR2710", b => Fact(b, "operating.content", "保障１２个科室运转。")),
        ("BR2712", b => Fact(b, "operating.content", "我部门保障运转，我单位无车辆。")),
        ("BR2713", b => Fact(b, "operating.content", "主要保障机构运转，")),
        ("BR2714", b => Fact(b, "reason.operating", "主要原因是：厉行节约。")),
        ("BR2509", b => Fact(b, "reason.operating", "在职人员增加。")),
        ("BR2510", b => Fact(b, "reason.three_public.reception", "对接待费进行压缩。")),
        ("BR2519", b => Fact(b, "operating.content", "2025年项目支出安排用于运转。")),
        ("BR2516", b => Fact(b, "operating.content", "本部门支出总计 45540.68 万元。")),
        ("BR2516", b => Fact(b, "operating.content", "人员经费支出 3391.15 万元，公用经费支出 3310.37 万元。")),
        ("BR2516", b => Fact(b, "operating.content", "公务接待费 15 万元。")),
        ("BR2517", b => Fact(b, "operating.content", "基本支出 3701.53 万元，占 85.12%。")),
        ("BR2517", b => Fact(b, "operating.content", "收入增加 276.75 万元，增长 6.94%。")),
        ("BR2518", b => Fact(b, "operating.content", "单位共有车辆 8 辆。")),
        ("BR2706", b => Prose(b, ProseTopics.Duties, "（三）负责协调其他事项。")),
        ("BR2711", b => Prose(b, ProseTopics.Duties, b.Prose[ProseTopics.Duties][0].Value)),
        ("BR2501", b => Number(b, "procurement.goods", 9000)),
        ("BR2503", b => Number(b, "assets.vehicles.general", 0)),
        ("BR2506", b => Fact(Number(b, "operating.amount", 3310.37m), "reason.operating", "工作需要。")),
        ("BR2512", b => Number(b, "prior.expenditure", 4362.93m)),
        ("BR2515", b => Number(b, "assets.equipment.general", -1)),
        ("BR2521", b => Fact(b, "publish.date", "2025年3月1日")),
        ("BR2302", b => RowText(b, StatementIds.Expenditure, "item:2010301", Fields.Name, "行政运转")),
        ("BR2301", b => RowText(b, StatementIds.General, "item:2010302", Fields.Code, "2018802")),
        ("BR2304", b => RowText(b, StatementIds.GeneralBasic, "pair:30107-50501", Fields.EconomicName, "绩效工次")),
        ("BR2307", b => RowText(RowText(b, StatementIds.Economic, "pair:30231-50208", Fields.GovernmentCode, "50101"), StatementIds.Economic, "pair:30231-50208", Fields.GovernmentName, "工资奖金津补贴")),
        ("BR2404", b => Target(b, Fields.SatisfactionValue, "》99%")),
        ("BR2405", b => Target(b, Fields.SatisfactionValue, "90")),
        ("BR2406", b => Target(b, Fields.SatisfactionValue, "≥950%")),
        ("BR2415", b => Target(b, Fields.SatisfactionValue, "≤95%")),
        ("BR2401", b => Target(b, Fields.CostValue, "≤3696.3万元")),
        ("BR2402", b => Target(b, Fields.CostValue, "≥300万元")),
        ("BR2411", b => Target(b, Fields.CostValue, "≤369.63元")),
        ("BR2409", b => Target(b, Fields.OutputValue, "")),
        ("BR2410", b => Target(b, Fields.BenefitIndicator, "")),
    ];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (var i = 0; i < Faults.Length; i++) cases.Add(i, Faults[i].Code);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_planted_fault_is_found_once(int number, string code)
    {
        var (budget, options) = ExampleBudgets.Read(Example);
        var baseline = Checker.Check(budget, options).Select(f => f.Code + f.Location).ToHashSet();
        var found = Checker.Check(Faults[number].Plant(budget), options).Where(f => !baseline.Contains(f.Code + f.Location)).ToList();
        var text = string.Concat(found.Select(f => TextReport.Write(f, Language.English)));
        Assert.True(found.Count == 1 && found[0].Code == code && found[0].Location == Here, text);
    }

    private static Budget Fact(Budget budget, string path, string text) =>
        budget with { Facts = new(budget.Facts.Entries.SetItem(path, new Fact(path, text, null, Here))) };

    private static Budget Number(Budget budget, string path, decimal value) =>
        budget with { Facts = new(budget.Facts.Entries.SetItem(path, new Fact(path, "", new Amount(value, 2, Here), Here))) };

    private static Budget Prose(Budget budget, string topic, string text) =>
        budget with { Prose = budget.Prose.SetItem(topic, budget.Prose[topic].Add(new SourcedText(text, Here))) };

    private static Budget RowText(Budget budget, string id, string key, string field, string text) =>
        Row(budget, id, r => r.Key == key, r => r with { Source = Here, Texts = r.Texts.SetItem(field, new SourcedText(text, Here)).Apply(Fields.Name, field == Fields.Code) });

    /// <summary>Changes the first line of the hotline's project, which has all four kinds of indicators.</summary>
    private static Budget Target(Budget budget, string field, string text) =>
        Row(budget, StatementIds.ProjectPerformance, r => r.Kind == RowKind.Project && r.Text(Fields.Name).StartsWith("12345", StringComparison.Ordinal), r => r with
        {
            Texts = (text.Length == 0 ? r.Texts.Remove(field) : r.Texts.SetItem(field, new SourcedText(text, Here)))
                .Moved(text.Length == 0, Here),
        });

    private static Budget Row(Budget budget, string id, Func<StatementRow, bool> choose, Func<StatementRow, StatementRow> change)
    {
        var table = budget.Find(id)!;
        var row = table.Rows.First(choose);
        return budget with { Statements = budget.Statements.Replace(table, table with { Rows = table.Rows.Replace(row, change(row)) }) };
    }
}

internal static class PlantedTexts
{
    /// <summary>With the name moved as well, where the code is what was changed.</summary>
    public static ImmutableDictionary<string, SourcedText> Apply(this ImmutableDictionary<string, SourcedText> texts, string field, bool isMoved) =>
        isMoved && texts.TryGetValue(field, out var text) ? texts.SetItem(field, text with { Source = new("planted.xlsx", "情况说明", "B99") }) : texts;

    /// <summary>Every text at one place, for findings about a text that is not there.</summary>
    public static ImmutableDictionary<string, SourcedText> Moved(this ImmutableDictionary<string, SourcedText> texts, bool isMoved, SourceLocation place) =>
        isMoved ? texts.ToImmutableDictionary(t => t.Key, t => t.Value with { Source = place }) : texts;
}
