using System.Globalization;
using System.Text;

namespace BudgetRender.Inputs;

/// <summary>Numbers as people type them into cells: <c>1,234.50</c>, <c>１２３</c>, <c>（1.20）</c>, <c>－3</c>.</summary>
internal static class NumberText
{
    /// <summary>A dash that stands for nothing.</summary>
    public static bool IsDash(string text)
    {
        var normalized = LabelText.Normalize(text);
        return normalized.Length > 0 && normalized.All(c => c is '-' or '/');
    }

    /// <param name="decimals">The places typed.</param>
    public static bool TryParse(string text, out decimal value, out int decimals)
    {
        (value, decimals) = (0, 0);
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) digits.Append(LabelText.HalfWidth(c));
        }
        var plain = Unbracketed(digits.ToString());
        if (plain.Length == 0 || plain.Length > 30 || !HasSoundGroups(plain)) return false;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (!decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out value)) return false;
        var point = plain.IndexOf('.');
        decimals = point < 0 ? 0 : plain.Length - point - 1;
        return true;
    }

    /// <summary>True of numbers, and of what was to be one: 1,2O5.00 with a letter, 168..9 with a point too many.</summary>
    public static bool IsMeantAsNumber(string text) =>
        TryParse(text, out _, out _) || (text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or 'O' or 'o' or 'l' or 'I' or ' '));

    /// <summary>(1.20) is an accountant's -1.20.</summary>
    private static string Unbracketed(string text) =>
        text.Length > 2 && text[0] == '(' && text[^1] == ')' ? "-" + text[1..^1] : text;

    /// <summary>Commas group thousands; anything else that holds a comma is no number.</summary>
    private static bool HasSoundGroups(string text)
    {
        if (!text.Contains(',')) return true;
        var whole = text.TrimStart('-', '+');
        var point = whole.IndexOf('.');
        var groups = (point < 0 ? whole : whole[..point]).Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3)
            && (point < 0 || !whole[point..].Contains(','));
    }
}
