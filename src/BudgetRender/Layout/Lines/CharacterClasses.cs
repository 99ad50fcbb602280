namespace BudgetRender.Layout.Lines;

/// <summary>Finds the class of a character.</summary>
internal static class CharacterClasses
{
    private const int FirstSymbol = 0x2000;
    private const string Openings = "([{（［｛《〈「『【〔〖〘〚“‘";
    private const string Closings = "，。、；：？！）］｝》〉」』】〕〗〙〛”’…‥—–～〜·・‧％‰‱℃℉°′″〞〟々ー";
    private const string LatinClosings = ")]}.,:;!?%-+=";
    private const string Prefixes = "$¥￥£€№＃＄";
    private const string Glues = "\u00A0\u202F\u2060\u2011\"'/／";
    private const string HalfBlanks = "，。、；：）］｝》〉」』】〕〗”’";

    public static CharacterClass Of(int codePoint)
    {
        if (IsHan(codePoint) || codePoint > char.MaxValue) return CharacterClass.Ideograph;
        if (char.IsAsciiLetterOrDigit((char)codePoint)) return CharacterClass.Latin;
        return OfMark((char)codePoint);
    }

    /// <summary>Closing marks whose right half is blank, so that it can be taken away.</summary>
    public static bool HasBlankHalf(int codePoint) => codePoint <= char.MaxValue && HalfBlanks.Contains((char)codePoint);

    /// <summary>Characters that steer a program and print nothing.</summary>
    public static bool IsInvisible(int codePoint) => codePoint is
        0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064)
        or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsHan(int codePoint) => codePoint is >= 0x3400 and <= 0x9FFF;

    private static CharacterClass OfMark(char c)
    {
        if (Closings.Contains(c) || IsSquaredUnit(c)) return CharacterClass.Closing;
        if (Openings.Contains(c)) return CharacterClass.Opening;
        if (Glues.Contains(c)) return CharacterClass.Glue;
        if (char.IsWhiteSpace(c) || char.IsControl(c) || c == '\u200B') return CharacterClass.Space;
        if (LatinClosings.Contains(c)) return CharacterClass.LatinClosing;
        if (Prefixes.Contains(c)) return CharacterClass.Prefix;
        return c < FirstSymbol || IsFullWidthLatin(c) ? CharacterClass.Latin : CharacterClass.Ideograph;
    }

    /// <summary>㎏, ㎡ and the like.</summary>
    private static bool IsSquaredUnit(char c) => c is >= '\u3380' and <= '\u33DF';

    private static bool IsFullWidthLatin(char c) =>
        c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '．';
}
