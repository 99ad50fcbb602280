using System.Text.RegularExpressions;

namespace BudgetRender.Inputs.Tables;

/// <summary>Tells values of indicators from their names.</summary>
internal static partial class IndicatorText
{
    public static bool LooksLikeValue(string text) => Value().IsMatch(LabelText.Normalize(text));

    [GeneratedRegex(@"^[≥≤><=±]|^-?\d+(?:\.\d+)?(?:%|[^\d]{0,4}(?:/[^\d]{1,3})?)$")]
    private static partial Regex Value();
}
