using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Composing;

/// <summary>Numbers of headings and lists as they are printed.</summary>
internal static class NumberTexts
{
    /// <summary>How templates name the forms: by their first number.</summary>
    public const string Forms = "一、（一）1.（1）";

    public static Number Of(NumberFormat format, int value) => new(format, value, Text(format, value));

    public static NumberFormat? FormatOf(string first) => first switch
    {
        "一、" => NumberFormat.Chinese,
        "（一）" => NumberFormat.ChineseInBrackets,
        "1." => NumberFormat.Arabic,
        "（1）" => NumberFormat.ArabicInBrackets,
        _ => null,
    };

    private static string Text(NumberFormat format, int value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            NumberFormat.Part => $"第{ChineseNumerals.Of(value)}部分",
            NumberFormat.Chinese => $"{ChineseNumerals.Of(value)}、",
            NumberFormat.ChineseInBrackets => $"（{ChineseNumerals.Of(value)}）",
            NumberFormat.Arabic => $"{digits}.",
            _ => $"（{digits}）",
        };
    }
}
