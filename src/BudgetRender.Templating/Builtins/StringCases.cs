using System.Globalization;
using System.Text;

namespace BudgetRender.Templating;

internal static class StringCases
{
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A word begins with its first letter, whatever signs stand before it.</summary>
    public static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        bool starts = true;
        foreach (char c in text)
        {
            result.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = char.IsWhiteSpace(c) || (starts && !char.IsLetter(c));
        }

        return result.ToString();
    }

    /// <summary>Letters and digits in lower case, everything before and between them one hyphen.</summary>
    public static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    public static TemplateValue ToInteger(string text, long least, long most)
    {
        bool isWhole = long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long value);
        return isWhole && value >= least && value <= most ? value : default(TemplateValue);
    }

    public static TemplateValue ToDouble(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out double value) ? value : default(TemplateValue);
}
