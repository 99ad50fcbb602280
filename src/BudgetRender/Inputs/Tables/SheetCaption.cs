using System.Text.RegularExpressions;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>The lines between title and head: 部门名称：… and 单位：万元.</summary>
internal static partial class SheetCaption
{
    private const int RowsSearched = 6;

    /// <summary>Whether the row consists of captions only: department, unit, sheet number, year.</summary>
    public static bool IsCaption(Grid grid, int row)
    {
        var any = false;
        foreach (var cell in grid.Row(row))
        {
            if (cell.IsBlank) continue;
            if (!Caption().IsMatch(LabelText.Normalize(cell.Text))) return false;
            any = true;
        }
        return any;
    }

    /// <summary>What stands after 部门名称：; null when nothing does.</summary>
    public static SourcedText? Department(Grid grid, int from) =>
        Find(grid, from, DepartmentName()) is { } found && found.Match.Groups[1].Value.Trim() is { Length: > 0 } name
            ? new SourcedText(name, grid.At(found.Row, found.Column))
            : null;

    /// <summary>The unit the sheet states; null when it states none.</summary>
    public static MoneyUnit? Unit(Grid grid, int from, List<Diagnostic> findings)
    {
        if (Find(grid, from, UnitName()) is not { } found) return null;
        switch (LabelText.Normalize(found.Match.Groups[1].Value))
        {
            case "万元" or "人民币万元":
                return MoneyUnit.TenThousandYuan;
            case "元" or "人民币元":
                return MoneyUnit.Yuan;
            case var other:
                findings.Add(SheetFindings.UnknownUnit(grid.At(found.Row, found.Column), other));
                return null;
        }
    }

    private static (Match Match, int Row, int Column)? Find(Grid grid, int from, Regex pattern)
    {
        for (var row = from; row < Math.Min(from + RowsSearched, grid.Height); row++)
        {
            var cells = grid.Row(row);
            for (var column = 0; column < cells.Length; column++)
            {
                if (cells[column].Literal is { } text && pattern.Match(text) is { Success: true } match) return (match, row, column);
            }
        }
        return null;
    }

    [GeneratedRegex(@"^(?:部门|单位|填报单位|编制单位|部门\(单位\))名称:|^(?:金额)?单位[:;]?(?:人民币)?万?元$|^部门名称:|^(?:预算)?\d+表$|^\(?(?:19|20)\d\d\)?年?度?\)?$|^第\d+页|^续表|^单位:")]
    private static partial Regex Caption();

    [GeneratedRegex(@"(?:部门|单位|填报单位|编制单位|部门[（(]单位[）)])\s*名\s*称\s*[：:]\s*(.*?)(?=\s+(?:金额)?单\s*位\s*[：:]|\s*$)", RegexOptions.Singleline)]
    private static partial Regex DepartmentName();

    [GeneratedRegex(@"(?<![一-龥])(?:金额)?单\s*位\s*[：:]\s*((?:人民币)?[^\s，,；;）)名]{1,6})\s*$")]
    private static partial Regex UnitName();
}
