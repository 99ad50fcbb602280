using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class CodeIsNotToTheItem
{
    public static CheckRule Rule { get; } = new(
        "BR2309",
        nameof(CodeIsNotToTheItem),
        Severity.Warning,
        new("科目编码位数不对", "A code of the wrong length"),
        new RuleExplanation(
            new(
                "功能分类各表列到项（7 位），经济分类各表列到款（5 位）；出现 1、2、3 等顺序号同样报告。",
                "Functional tables go down to the item (7 digits), economic tables to the section (5 digits); running numbers are reported too."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Detail,
            new("科目编码 1、2、3", "Codes 1, 2, 3"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context) =>
        Wrong(context, Sums.FunctionalTables, Fields.Code, 7)
            .Concat(Wrong(context, [StatementIds.GeneralBasic, StatementIds.Economic], Fields.EconomicCode, 5));

    private static IEnumerable<Diagnostic> Wrong(CheckContext context, string[] tables, string field, int length) =>
        from table in context.FindAll(tables)
        from leaf in table.Structure.Leaves
        let row = table.Statement.Rows[leaf]
        let code = row.Text(field)
        where code.Length > 0 && (code.Length != length || !code.All(char.IsAsciiDigit))
        select Report(row, field);

    internal static Diagnostic Report(StatementRow row, string field)
    {
        var (code, length) = (row.Text(field), field == Fields.Code ? 7 : 5);
        return Rule.At(
            row.Texts[field].Source ?? row.Source,
            $"科目编码「{code}」应为 {length} 位数字",
            $"The code {code} should have {length} digits");
    }
}
