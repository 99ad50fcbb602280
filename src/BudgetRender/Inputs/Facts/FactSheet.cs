using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Facts;

/// <summary>The sheet 情况说明: 项目 | 内容 | 单位 | 备注, one fact a row.</summary>
internal static class FactSheet
{
    public const string Name = "情况说明";

    public static bool Is(Grid grid) => NamedSheets.Is(grid, Name);

    public static List<Fact> Read(Grid grid, List<Diagnostic> findings)
    {
        var facts = new List<Fact>();
        var columns = NamedSheets.Columns(grid, ["项目", "事项"], ["内容", "数值", "值"], ["单位"], ["备注", "说明"]);
        for (var row = columns.FirstRow; row < grid.Height; row++)
        {
            if (grid.IsBlankRow(row)) continue;
            NamedSheets.ReportStray(grid, row, 4, findings);
            var label = grid[row, columns[0]].Text;
            var value = grid[row, columns[1]];
            if (value.IsBlank || NumberText.IsDash(value.Text)) continue;
            if (FactLabels.Find(label) is not { } definition)
            {
                findings.Add(FactFindings.UnknownFact(grid.At(row, columns[0]), label, FactLabels.Near(label)));
                continue;
            }
            var unit = grid[row, columns[2]].Text;
            if (FactValue.Read(definition, value, unit, grid.At(row, columns[1]), findings) is { } fact) facts.Add(fact);
        }
        return facts;
    }
}
