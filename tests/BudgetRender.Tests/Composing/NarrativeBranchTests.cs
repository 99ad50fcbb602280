using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Composing;
using BudgetRender.Documents;
using BudgetRender.Inputs;
using BudgetRender.Packs;
using BudgetRender.Tests.House;
using BudgetRender.Tests.Packs;

namespace BudgetRender.Tests.Composing;

/// <summary>
/// Every built-in narrative with a budget in which everything changed and everything was given, and with one in which nothing
/// changed: the branches that the five examples do not reach.
/// </summary>
public sealed class NarrativeBranchTests
{
    private static readonly string[] Faults =
        ["〔缺", "。。", "，。", "；。", "：。", "，，", "增加0万元", "减少0万元", "增加0.00万元", "减少0.00万元", "少0%", "少0.0%", "少0.00%", "{{", "}}", "  ", "、。", "。；"];

    public static TheoryData<string, int, bool> PacksAndYears()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var name in PackLoader.List(BuiltInPacks.Folder))
        {
            foreach (var year in new[] { 2023, 2025, 2026 })
            {
                data.Add(name, year, true);
                data.Add(name, year, false);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PacksAndYears))]
    public void Sentences_are_whole(string name, int year, bool changes)
    {
        var pack = BuiltInPacks.Load(name, year);
        var budget = Read();
        budget = budget with { Year = year, Facts = Facts(budget, changes) };

        var composed = Composer.Compose(budget, pack with { Tables = [], ExtraLayouts = [.. pack.Tables, .. pack.ExtraLayouts] });

        Assert.Empty(composed.Diagnostics.Select(d => d.Message.English));
        var text = DocumentOutline.Of(composed.Value! with { Sections = [.. composed.Value.Sections.Where(s => s.Kind == SectionKind.Narrative)] });
        text = System.Text.RegularExpressions.Regex.Replace(text, "⟨(.*?) = .*?⟩", "$1").Replace("\n  ", "\n");
        Assert.All(Faults, fault => Assert.DoesNotContain(fault, text));
        if (!changes) Assert.DoesNotContain("主要原因是：。", text);
    }

    private static Budget Read()
    {
        var input = InputReader.Open(Repository.PathTo("examples", "jiyuan-committee-office-2026")).Value!;
        return InputReader.Read(input, BuiltInPacks.Load("jiyuan", 2026)).Value!;
    }

    /// <summary>All facts; last year's are one off this year's, or equal to them.</summary>
    private static Facts Facts(Budget budget, bool changes)
    {
        var now = new Dictionary<string, decimal>
        {
            ["prior.revenue"] = Amount(budget, StatementIds.Balance, "revenue.total", "amount"),
            ["prior.expenditure"] = Amount(budget, StatementIds.Balance, "expenditure.total", "amount"),
            ["prior.general"] = Amount(budget, StatementIds.Appropriation, "expenditure.total", "general"),
            ["prior.fund"] = Amount(budget, StatementIds.Appropriation, "expenditure.total", "fund"),
            ["prior.capital"] = 0,
            ["prior.three_public.total"] = Amount(budget, StatementIds.ThreePublic, "total", "total"),
            ["prior.three_public.abroad"] = 0,
            ["prior.three_public.reception"] = Amount(budget, StatementIds.ThreePublic, "total", "reception"),
            ["prior.three_public.vehicles.purchase"] = 0,
            ["prior.three_public.vehicles.running"] = Amount(budget, StatementIds.ThreePublic, "total", "vehicles.running"),
            ["prior.operating"] = 3,
        };
        var entries = FactVocabulary.All.Select(d => d.Kind == FactKind.Text
            ? (d.Path, (object)$"{d.Label}。")
            : (d.Path, now.TryGetValue(d.Path, out var amount) ? amount + (changes ? 1.25m : 0) : 3m));
        return SampleBudget.Facts(entries);
    }

    private static decimal Amount(Budget budget, string table, string row, string measure) =>
        budget.Find(table)?.Row(row)?.Amount(measure)?.Value ?? 0;
}
