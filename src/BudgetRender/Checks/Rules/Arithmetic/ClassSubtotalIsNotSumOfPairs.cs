using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class ClassSubtotalIsNotSumOfPairs
{
    public static CheckRule Rule { get; } = new(
        "BR2105",
        nameof(ClassSubtotalIsNotSumOfPairs),
        Severity.Error,
        new("经济分类“类”小计不等于所属各款之和", "A class subtotal is not the sum of its sections"),
        new RuleExplanation(
            new(
                "逐列比较类小计（如 301 工资福利支出）与编码以其开头的各款之和。",
                "Each column of a class row such as 301 against the sections whose codes begin with it."),
            new(
                "汇总数会被引用到说明文字和上级汇总中，错一处即处处矛盾。",
                "Totals are quoted in the prose and summed further up; one wrong total contradicts everything else."),
            RuleBases.Tables,
            new(
                "301 小计 2,526.70，各款之和 2,516.70",
                "Class 301 states 2,526.70, its sections sum to 2,516.70"),
            RuleRemedies.CorrectCell))
    {
        Relations = Find,
    };

    private static IEnumerable<Relation> Find(CheckContext context) =>
        from table in context.FindAll(StatementIds.GeneralBasic, StatementIds.Economic)
        from head in table.Structure.Classes
        let code = table.Statement.Rows[head].Text(Fields.EconomicCode)
        where code.Length == 3
        let parts = table.Structure.Leaves.Where(l => IsUnder(table.Statement.Rows[l], code)).ToList()
        where parts.Count > 0
        from relation in Sums.OfRows(Rule, table, head, parts)
        select relation;

    private static bool IsUnder(StatementRow row, string code) =>
        row.Text(Fields.EconomicCode).StartsWith(code, StringComparison.Ordinal);
}
