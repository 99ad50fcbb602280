using System.Runtime.InteropServices;

namespace BudgetRender.Layout.Lines;

/// <summary>
/// Makes the lines of a centred text alike in length, as titles and heads of tables want it: 年度履 / 职目标, not
/// 年度履职目 / 标. The number of lines stays, and nothing is broken that was whole.
/// </summary>
internal static class LineBalancer
{
    /// <param name="lines">The text broken at full width; takes the balanced lines.</param>
    /// <param name="step">Points by which widths are tried.</param>
    public static void Balance(ReadOnlySpan<ShapedGlyph> glyphs, double width, double step, List<LineSpan> lines)
    {
        if (!IsWrapped(CollectionsMarshal.AsSpan(lines))) return;
        var trial = new List<LineSpan>(lines.Count);
        for (var narrow = Narrowest(glyphs, lines.Count); narrow < width; narrow += step)
        {
            trial.Clear();
            LineBreaker.Break(glyphs, narrow, narrow, trial);
            if (trial.Count > lines.Count) continue;
            lines.Clear();
            lines.AddRange(trial);
            return;
        }
    }

    private static bool IsWrapped(ReadOnlySpan<LineSpan> lines)
    {
        foreach (ref readonly var line in lines)
        {
            if (!line.EndsParagraph) return true;
        }

        return false;
    }

    /// <summary>The even share of the text, or the widest piece that may not be broken.</summary>
    private static double Narrowest(ReadOnlySpan<ShapedGlyph> glyphs, int lines)
    {
        var (all, piece, widest) = (0.0, 0.0, 0.0);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (i > 0 && BreakRules.MayBreak(glyphs[i - 1].Class, glyphs[i].Class)) piece = 0;
            if (glyphs[i].Class != CharacterClass.Space) piece += glyphs[i].Advance;
            all += glyphs[i].Advance;
            widest = Math.Max(widest, piece);
        }

        return Math.Max(all / lines, widest);
    }
}
