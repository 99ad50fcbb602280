using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>A sum that exceeds its parts by exactly one of them.</summary>
internal static class PartCountedTwice
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (PartLeftOut.PartOfSize(wrong, -wrong.Change) is not { } part) return null;
        return new(
            $"差额正好是「{part.Name.Chinese}」{part.Printed}，像是把这一项加了两次",
            $"Exceeds by exactly {part.Name.English} {part.Printed}: looks like a part counted twice.");
    }
}
