using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Facts;
using BudgetRender.Inputs.Tables;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs;

/// <summary>The sheets of a workbook as a part of a budget: tables by the pack's layouts, facts and prose by sheet name.</summary>
internal static class WorkbookPart
{
    public static BudgetPart Read(string file, IReadOnlyList<Grid> grids, Pack pack, List<Diagnostic> findings)
    {
        var part = new BudgetPart(file);
        var titles = new SheetTitles(pack);
        var decimals = grids.Select(g => g.PrevailingDecimals).DefaultIfEmpty().Max();
        if (decimals == 0) decimals = Rounding.TableDecimals;
        foreach (var grid in grids)
        {
            if (grid.Height == 0) continue;
            if (FactSheet.Is(grid)) part.Facts.AddRange(FactSheet.Read(grid, findings));
            else if (ProseSheet.Is(grid)) part.Prose.AddRange(ProseSheet.Read(grid, findings));
            else if (GlossarySheet.Is(grid)) part.Glossary.AddRange(GlossarySheet.Read(grid, findings));
            else if (titles.Find(grid) is { } found) ReadTable(part, grid, found, decimals, findings);
            else findings.Add(SheetFindings.UnknownSheet(grid.Location, FirstText(grid)));
        }
        return part;
    }

    private static void ReadTable(
        BudgetPart part, Grid grid, (TableLayout Layout, string Title, int Row) found, int decimals, List<Diagnostic> findings)
    {
        var unit = SheetCaption.Unit(grid, found.Row + 1, findings);
        if (unit is null && found.Layout.CaptionRight.Length > 0)
        {
            findings.Add(SheetFindings.NoUnit(grid.Location, found.Layout.Unit == MoneyUnit.Yuan ? "元" : "万元"));
        }
        var sheet = new TableSheet(
            grid,
            found.Layout,
            found.Title,
            found.Row,
            HeadRow(grid, found.Row),
            SheetCaption.Department(grid, found.Row + 1),
            unit ?? found.Layout.Unit,
            decimals,
            findings);
        if (StatementReader.Read(sheet) is { } statement) part.Statements.Add(statement);
    }

    private static int HeadRow(Grid grid, int titleRow)
    {
        var row = titleRow + 1;
        while (row < grid.Height && (grid.IsBlankRow(row) || SheetCaption.IsCaption(grid, row))) row++;
        return row;
    }

    private static string FirstText(Grid grid)
    {
        for (var row = 0; row < grid.Height; row++)
        {
            if (grid.FirstColumn(row) is >= 0 and var column) return grid[row, column].Text;
        }
        return "";
    }
}
