using BudgetRender.Budgets;

namespace BudgetRender.Province.Writing;

/// <summary>The two sheets for what no table holds: 概况 and 情况说明.</summary>
internal static class TextSheets
{
    public static SheetGrid Overview(Budget budget)
    {
        var sheet = Headed("概况", "栏目", "内容");
        Put(sheet, "主要职责", budget, ProseTopics.Duties);
        Put(sheet, "机构设置", budget, ProseTopics.Organisation);
        Put(sheet, "预算单位", budget, ProseTopics.Units);
        return sheet;
    }

    public static SheetGrid Facts(Budget budget)
    {
        var sheet = Headed("情况说明", "项目", "内容", "单位", "备注");
        var row = 1;
        foreach (var definition in FactVocabulary.All)
        {
            if (budget.Facts.Find(definition.Path) is not { } fact) continue;
            sheet.Put(row, 0, definition.Label);
            if (fact.Number is { } number) sheet.Put(row, 1, number.Value);
            else sheet.Put(row, 1, fact.Text);
            sheet.Put(row++, 2, definition.Unit);
        }

        return sheet;
    }

    private static SheetGrid Headed(string name, params ReadOnlySpan<string> heads)
    {
        var sheet = new SheetGrid(name);
        for (var i = 0; i < heads.Length; i++) sheet.Put(0, i, heads[i]);
        return sheet;
    }

    private static void Put(SheetGrid sheet, string label, Budget budget, string topic)
    {
        foreach (var text in budget.Prose[topic])
        {
            var row = sheet.Height;
            sheet.Put(row, 0, label);
            sheet.Put(row, 1, text.Value);
        }
    }
}
