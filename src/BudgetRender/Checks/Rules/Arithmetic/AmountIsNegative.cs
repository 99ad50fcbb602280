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
        from row in table.Stated.Where(f => f.Value < 0).GroupBy(f => f.Row)
        from figure in row.OrderBy(f => f.Measure, StringComparer.Ordinal)
        select Rule.At(
            figure.Location,
            $"{figure.Name.Chinese} {figure.Printed} 是负数",
            $"{figure.Name.English} {figure.Printed} is negative");
}
