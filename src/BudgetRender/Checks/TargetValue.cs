using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRender.Checks;

/// <summary>指标值 that holds a number: ≤24万, ≥95%, 49.92万元, 140万元/年.</summary>
/// <param name="Unit">What follows the number, without blanks.</param>
/// <param name="Places">Decimal places of the number.</param>
internal sealed partial record TargetValue(string Sign, decimal Number, string Unit, int Places)
{
    public bool IsLowerBound => Sign is "≥" or ">" or "＞" or "》" or "不低于" or "不少于";

    public bool IsUpperBound => Sign is "≤" or "<" or "＜" or "《" or "不高于" or "不超过";

    public bool IsPercentage => Unit is "%" or "％";

    /// <summary>True of an amount for the whole project; 元/人 and the like are prices.</summary>
    public bool IsMoney => Unit is "万" or "万元" or "元" or "万元/年" or "万/年" or "元/年" or "亿元";

    /// <summary>万元</summary>
    public decimal Money => Unit[0] switch { '元' => Number / 10_000, '亿' => Number * 10_000, _ => Number };

    /// <summary>万元: half a unit of the last place written.</summary>
    public decimal HalfUnit
    {
        get
        {
            var half = new decimal(5, 0, 0, false, (byte)(Places + 1));
            // A whole number in a target is meant exactly.
            return Places == 0 ? 0 : Unit[0] == '元' ? half / 10_000 : half;
        }
    }

    /// <summary>Null when the text is not a number with a unit.</summary>
    public static TargetValue? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) return null;
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new(match.Groups["sign"].Value, number, match.Groups["unit"].Value.Trim(), point < 0 ? 0 : digits.Length - point - 1);
    }

    [GeneratedRegex(@"^\s*(?<sign>[≥≤><＞＜》《=]|不低于|不少于|不高于|不超过)?\s*(?<number>[\d,]{1,15}(\.\d{1,6})?)\s*(?<unit>[^\d\s]{0,8})\s*$")]
    private static partial Regex Form();
}
