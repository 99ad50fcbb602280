using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Causes;

/// <summary>A sum that is short by exactly one of its parts.</summary>
internal static class PartLeftOut
{
    public static LocalizedText? Fits(WrongFigure wrong)
    {
        if (PartOfSize(wrong, wrong.Change) is not { } part) return null;
        return new(
            $"差额正好是「{part.Name.Chinese}」{part.Printed}，像是漏加了这一项",
            $"Short by exactly {part.Name.English} {part.Printed}: looks like a part left out of the sum.");
    }

    /// <summary>The only part of the sum that has this size; null where none or several have.</summary>
    public static Figure? PartOfSize(WrongFigure wrong, decimal size)
    {
        if (wrong.Relation.Left is not [var whole] || whole != wrong.Figure || wrong.Relation.Right.Length < 2) return null;
        if (size <= wrong.Relation.Tolerance.Interval || whole.Value == 0) return null;
        var parts = wrong.Relation.Right.Where(p => Math.Abs(p.Value - size) <= wrong.Relation.Tolerance.Interval).Take(2).ToList();
        return parts.Count == 1 ? parts[0] : null;
    }
}
