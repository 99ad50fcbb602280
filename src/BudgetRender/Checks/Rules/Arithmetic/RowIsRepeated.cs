using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Arithmetic;

internal static class RowIsRepeated
{
    public static CheckRule Rule { get; } = new(
        "BR2124",
        nameof(RowIsRepeated),
        Severity.Warning,
        new("同一行重复出现", "A row stands twice"),
        new RuleExplanation(
            new(
                "功能分类表中同一单位下同一科目、项目支出表中同一项目名称，金额也相同的两行。",
                "Two rows of one unit with the same code, or two projects of the same name, with the same amounts."),
            new(
                "表格跨页续排或复制粘贴时容易重复，合计随之虚增。",
                "Rows are easily doubled where a table runs over a page; the total grows with them."),
            RuleBases.Tables,
            new("“培训费”两行，金额均为 5.00", "培训费 stands twice with 5.00"),
            RuleRemedies.CorrectCell))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var table in context.FindAll([.. Sums.FunctionalTables, StatementIds.Projects]))
        {
            var seen = new Dictionary<string, StatementRow>(StringComparer.Ordinal);
            foreach (var row in table.Statement.Rows)
            {
                if (row.Kind is RowKind.Unit or RowKind.Department) seen.Clear();
                if (row.Kind is not (RowKind.Item or RowKind.Project) || row.Amounts.IsEmpty) continue;
                var identity = row.Text(Fields.Code) + "|" + TextForms.Plain(row.Text(Fields.Name)) + "|" + row.Text(Fields.UnitName);
                if (seen.TryAdd(identity, row) || !SameAmounts(row, seen[identity])) continue;
                yield return Report(row, seen[identity]);
            }
        }
    }

    internal static Diagnostic Report(StatementRow row, StatementRow first)
    {
        var name = FigureNames.RowOf(row);
        var finding = Rule.At(row.Source, $"「{name}」一行重复，金额也相同", $"The row {name} stands twice with the same amounts");
        return first.Source is { } place ? finding with { Related = [new(place, new("首次出现", "first here"))] } : finding;
    }

    internal static bool SameAmounts(StatementRow a, StatementRow b) =>
        a.Amounts.Count == b.Amounts.Count && a.Amounts.All(p => b.Amount(p.Key)?.Value == p.Value.Value);
}
