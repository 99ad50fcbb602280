using System.Text.RegularExpressions;

namespace BudgetRender.Checks;

/// <summary>Notes below tables that say the table has no data.</summary>
internal static partial class EmptyNotes
{
    public static bool SaysEmpty(string note) => Empty().IsMatch(note);

    [GeneratedRegex(@"无数据|空表|(?:没有|无|未)(?:使用|安排).{0,24}(?:支出|预算)|无.{0,12}拨款收入|^\s*(?:注\d?|备注|说明)?\s*[：:]?\s*[我本](?:部门|单位|表)\s*(?:本年|\d{4}年)?(?:没有|无)[^，。；]{0,24}(?:支出|预算|收支|收入)")]
    private static partial Regex Empty();
}
