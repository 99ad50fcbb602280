using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class AmountIsNegative
{
    public static CheckRule Rule { get; } = new(
        "BR2123",
        nameof(AmountIsNegative),
        Severity.Warning,
        new("金额为负数", "An amount is negative"),
        new RuleExplanation(
            new("表格中不应出现负数。", "No table should state a negative amount."),
            new(
                "年初预算没有负数；多为冲减录入或符号误敲。",
                "An initial budget has no negative amounts; mostly a sign typed by mistake."),
            RuleBases.Tables,
            new("办公费 -9.00", "Office expenses -9.00"),
            RuleRemedies.CorrectCell))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        from table in context.Tables
        from row in table.Statement.Rows
        from amount in row.Amounts.OrderBy(a => a.Key, StringComparer.Ordinal)
        where amount.Value.Value < 0
        let figure = table.Cell(row.Key, amount.Key)
        select Rule.At(
            figure.Location,
            $"{figure.Name.Chinese} {figure.Printed} 是负数",
            $"{figure.Name.English} {figure.Printed} is negative");
}
