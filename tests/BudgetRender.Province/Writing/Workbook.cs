using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Province.Writing;

/// <summary>A budget as the sheets of one workbook.</summary>
internal static class Workbook
{
    public static List<SheetGrid> SheetsOf(Budget budget, Pack pack)
    {
        var sheets = new List<SheetGrid>();
        for (var i = 0; i < pack.Tables.Length; i++)
        {
            if (budget.Find(pack.Tables[i].Id) is { } statement)
                sheets.Add(TableSheet.Of($"预算{i + 1:00}表", pack.Tables[i], statement, budget));
        }

        return [.. sheets, TextSheets.Overview(budget), TextSheets.Facts(budget)];
    }
}
