using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Classification;

internal static class PairStandsInWrongColumn
{
    public static CheckRule Rule { get; } = new(
        "BR2311",
        nameof(PairStandsInWrongColumn),
        Severity.Warning,
        new("经济分类与人员、公用列不符", "An economic code stands in the wrong column"),
        new RuleExplanation(
            new(
                "301、303 各款的金额在人员经费列，302、310 各款在公用经费列；工会经费（30228）、福利费（30229）各地归类不同，不报告。",
                "Sections of 301 and 303 are personnel, those of 302 and 310 operating expenditure; union fees (30228) and welfare (30229), which cities class differently, are left alone."),
            new(
                "编码或名称与当年科目不符，数据无法汇总比较，也容易被误解为另一科目。",
                "A code or name that is not the year's cannot be added up or compared, and reads as another item."),
            RuleBases.Classification,
            new("30211 差旅费 3.00 列在人员经费", "30211 travel 3.00 in the personnel column"),
            RuleRemedies.CorrectCode))
    {
        Findings = Find,
    };

    private static readonly string[] ClassedDifferently = ["30228", "30229"];

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        if (context.Find(StatementIds.GeneralBasic) is not { } table) yield break;
        foreach (var leaf in table.Structure.Leaves)
        {
            foreach (var (column, other) in new[] { ("operating", "personnel"), ("personnel", "operating") })
            {
                if (Stands(table, leaf, column)) yield return Report(table.Cell(leaf, column), table.Statement.Rows[leaf].Text(Fields.EconomicCode), other);
            }
        }
    }

    /// <summary>True where a row has an amount in a column that its class does not belong to.</summary>
    internal static bool Stands(TableView table, int leaf, string column)
    {
        var code = table.Statement.Rows[leaf].Text(Fields.EconomicCode);
        if (code.Length != 5 || ClassedDifferently.Contains(code)) return false;
        var wrong = code[..3] switch { "301" or "303" => "operating", "302" or "310" => "personnel", _ => null };
        return column == wrong && table.Cell(leaf, column).Value != 0;
    }

    internal static Diagnostic Report(Figure figure, string code, string right) => Rule.At(
        figure.Location,
        $"{figure.Name.Chinese} {figure.Printed}：{code[..3]} 类应列在{(right == "personnel" ? "人员经费" : "公用经费")}",
        $"{figure.Name.English} {figure.Printed}: class {code[..3]} belongs in the other column");
}
