using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Facts;

/// <summary>The sheet 名词解释: 名词 | 解释.</summary>
internal static class GlossarySheet
{
    public const string Name = "名词解释";

    public static bool Is(Grid grid) => NamedSheets.Is(grid, Name);

    public static List<GlossaryTerm> Read(Grid grid, List<Diagnostic> findings)
    {
        var terms = new List<GlossaryTerm>();
        var columns = NamedSheets.Columns(grid, ["名词"], ["解释", "释义", "内容"]);
        for (var row = columns.FirstRow; row < grid.Height; row++)
        {
            NamedSheets.ReportStray(grid, row, Math.Max(columns[0], columns[1]) + 1, findings);
            Cell term = grid[row, columns[0]], definition = grid[row, columns[1]];
            if (term.IsBlank && definition.IsBlank) continue;
            if (term.IsBlank || definition.IsBlank)
            {
                findings.Add(FactFindings.IncompleteTerm(grid.At(row, columns[0]), term.Text + definition.Text));
                continue;
            }
            terms.Add(new GlossaryTerm(
                new SourcedText(LabelText.WithoutTypedNumber(term.Text), grid.At(row, columns[0])),
                new SourcedText(definition.Text, grid.At(row, columns[1]))));
        }
        return terms;
    }
}
