namespace BudgetRender.Layout.Lines;

/// <summary>Where a line may end.</summary>
internal static class BreakRules
{
    /// <summary>Whether a line may end between two neighbours.</summary>
    public static bool MayBreak(CharacterClass before, CharacterClass after)
    {
        if (!MayStartLine(after) || !MayEndLine(before)) return false;
        if (before == CharacterClass.Space) return true;
        if (before == CharacterClass.Glue || after == CharacterClass.Glue) return false;
        return before is not (CharacterClass.Latin or CharacterClass.LatinClosing)
            || after is not (CharacterClass.Latin or CharacterClass.Prefix);
    }

    public static bool MayStartLine(CharacterClass c) =>
        c is not (CharacterClass.Closing or CharacterClass.LatinClosing or CharacterClass.Space or CharacterClass.LineEnd);

    public static bool MayEndLine(CharacterClass c) => c is not (CharacterClass.Opening or CharacterClass.Prefix);
}
