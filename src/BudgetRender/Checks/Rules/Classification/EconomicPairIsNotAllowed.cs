using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class EconomicPairIsNotAllowed
{
    public static CheckRule Rule { get; } = new(
        "BR2307",
        nameof(EconomicPairIsNotAllowed),
        Severity.Warning,
        new("部门与政府经济分类不对应", "A pair of economic codes that does not correspond"),
        new RuleExplanation(
            new(
                "部门预算支出经济分类款与政府预算支出经济分类款的组合在对应关系中。",
                "The departmental section and the government section stand in the official correspondence."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Pairs,
            new("30201 办公费 对应 50101 工资奖金津补贴", "30201 office expenses paired with 50101 wages"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        var catalogue = Catalogue.Of(context.Budget.Year);
        var seen = new HashSet<(string, string, string)>();
        foreach (var table in context.FindAll(StatementIds.GeneralBasic, StatementIds.Economic))
        {
            foreach (var leaf in table.Structure.Leaves)
            {
                var row = table.Statement.Rows[leaf];
                var (own, government) = (row.Text(Fields.EconomicCode), row.Text(Fields.GovernmentCode));
                if (own.Length != 5 || government.Length != 5 || !seen.Add((table.Statement.Id, own, government))) continue;
                var allowed = catalogue.PairsOf(own);
                if (allowed.IsEmpty || catalogue.Government(government) is null || allowed.Any(p => p.Government == government)) continue;
                var codes = string.Join("、", allowed.Select(p => p.Government).Distinct());
                yield return Rule.At(
                    row.Source,
                    $"{own} {row.Text(Fields.EconomicName)} 不应与 {government} {row.Text(Fields.GovernmentName)} 对应（应为 {codes}）",
                    $"{own} {row.Text(Fields.EconomicName)} does not go with {government} {row.Text(Fields.GovernmentName)} (but with {codes})");
            }
        }
    }
}
