using System.Collections.Immutable;

namespace BudgetRender.Layout.Lines;

/// <summary>A finished line without a place.</summary>
/// <param name="Size">Points.</param>
/// <param name="End">Right edge of its last visible glyph, in points from the left edge of its measure.</param>
internal sealed record SetLine(ImmutableArray<LinePiece> Pieces, double Size, double End)
{
    /// <summary>Height of the middle of a full-width character above the baseline, in ems.</summary>
    private const double Middle = 0.38;

    /// <summary>Share of the size that a missing character's box stands above the baseline, and its outline.</summary>
    private const double BoxHeight = 0.76;
    private const double BoxLine = 0.04;

    /// <summary>Puts the line into a strip of the page, the characters' middles on the strip's middle.</summary>
    /// <param name="x">Left edge of the line's measure.</param>
    /// <param name="instead">Takes the place of the pieces' own origins; null to keep those.</param>
    public void Place(List<PageItem> items, double x, double top, double height, Origin? instead = null) =>
        PlaceOn(items, x, top + (height / 2) + (Middle * Size), instead);

    /// <inheritdoc cref="Place"/>
    public void PlaceOn(List<PageItem> items, double x, double baseline, Origin? instead = null)
    {
        foreach (var piece in Pieces)
        {
            var origin = instead ?? piece.Origin;
            items.Add(piece.Run is { } run
                ? new TextItem(run, x + piece.X, baseline, origin)
                : BoxFor(piece, x, baseline, origin));
        }
    }

    private BoxItem BoxFor(LinePiece piece, double x, double baseline, Origin origin)
    {
        var line = Size * BoxLine;
        var height = Size * BoxHeight;
        return new BoxItem(
            piece.Missing, x + piece.X + line, baseline - height, piece.Width - (2 * line), height, line, origin);
    }
}

/// <summary>A run of glyphs, or a character that no font has.</summary>
/// <param name="Run">Null for a missing character.</param>
/// <param name="Missing">The missing character; empty for a run.</param>
/// <param name="X">Points from the left edge of the line's measure.</param>
/// <param name="Width">Points.</param>
internal readonly record struct LinePiece(GlyphRun? Run, string Missing, double X, double Width, Origin Origin);
