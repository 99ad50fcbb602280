using System.Text.Json.Nodes;
using BudgetRender.Budgets;
using BudgetRender.Province.Writing;

namespace BudgetRender.Province.Faults;

/// <summary>Faults of files: what cannot be read as it stands.</summary>
internal static class FileFaults
{
    private const string SpelledOut = "一千二百三十四万五千";

    public static void SpellOutTotal(List<SheetGrid> sheets)
    {
        var sheet = Expenditure(sheets);
        var (row, column, _) = sheet.Cells.First(c => c.Value is decimal);
        sheet.Put(row, column, SpelledOut);
    }

    public static void SpellOutTotal(JsonNode json) => Expenditure(json)["total"] = SpelledOut;

    public static void RenameColumn(List<SheetGrid> sheets)
    {
        var sheet = Expenditure(sheets);
        var (row, column) = sheet.Find("项目支出") ?? throw new InvalidOperationException("The table has no such head.");
        sheet.Put(row + 1, column, "另行安排甲");
    }

    public static void RenameColumn(JsonNode json)
    {
        var amounts = Expenditure(json);
        amounts["project.unnamed"] = amounts["total"]!.DeepClone();
        amounts.Remove("total");
    }

    public static byte[] CutOff(byte[] bytes) => bytes[..(bytes.Length / 2)];

    private static SheetGrid Expenditure(List<SheetGrid> sheets) =>
        sheets.First(s => s[0, 0] is string title && title.EndsWith("部门支出总体情况表", StringComparison.Ordinal));

    /// <summary>The amounts of the total row.</summary>
    private static JsonObject Expenditure(JsonNode json) => json["statements"]!.AsArray()
        .First(s => (string?)s!["id"] == StatementIds.Expenditure)!["rows"]!.AsArray()
        .First(r => (string?)r!["key"] == "total")!["amounts"]!.AsObject();
}
