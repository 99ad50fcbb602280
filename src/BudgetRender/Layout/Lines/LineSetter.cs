using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Layout.Lines;

/// <summary>Turns a range of glyphs into a line: aligns it, or spreads it to the full width.</summary>
internal readonly ref struct LineSetter(
    ReadOnlySpan<ShapedGlyph> glyphs, LineSpan span, TextLook look, IReadOnlyList<Origin> origins)
{
    private const int StackLimit = 256;

    private readonly ReadOnlySpan<ShapedGlyph> _glyphs = glyphs;
    private readonly LineSpan _span = span;
    private readonly TextLook _look = look;
    private readonly IReadOnlyList<Origin> _origins = origins;

    /// <param name="indent">Points before the first glyph, within <paramref name="measure"/>.</param>
    public SetLine Set(Measure measure, double indent)
    {
        var room = measure.Width - indent;
        var spread = measure.Alignment == HorizontalAlignment.Justified && !_span.EndsParagraph && _span.Squeeze == 0;
        var spacing = new Spacing(_glyphs, _span, spread ? Math.Max(0, room - _span.Width) : 0, _look.Size);
        var width = _span.Width - _span.Squeeze + spacing.Added;
        var x = indent + measure.Alignment switch
        {
            HorizontalAlignment.Right => room - width,
            HorizontalAlignment.Center => (room - width) / 2,
            _ => 0,
        };
        return new SetLine(Pieces(x, spacing), _look.Size, x + width);
    }

    private ImmutableArray<LinePiece> Pieces(double x, Spacing spacing)
    {
        var pieces = new LinePiece[CountRuns()];
        var start = _span.Start;
        for (var i = 0; i < pieces.Length; i++)
        {
            var end = EndOfRun(start);
            var piece = Piece(start, end, x, spacing);
            pieces[i] = piece;
            x += piece.Width;
            start = end;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(pieces);
    }

    private int CountRuns()
    {
        var runs = 0;
        for (var i = _span.Start; i < _span.End && _glyphs[i].Class != CharacterClass.LineEnd; i = EndOfRun(i)) runs++;
        return runs;
    }

    private int EndOfRun(int start)
    {
        var end = start + 1;
        while (end < _span.End && IsSameRun(start, end)) end++;
        return end;
    }

    private bool IsSameRun(int first, int next)
    {
        ref readonly var a = ref _glyphs[first];
        ref readonly var b = ref _glyphs[next];
        return b.Class != CharacterClass.LineEnd && a.Face is not null && ReferenceEquals(a.Face, b.Face)
            && a.IsEmboldened == b.IsEmboldened && a.Part == b.Part;
    }

    private LinePiece Piece(int start, int end, double x, Spacing spacing)
    {
        ref readonly var first = ref _glyphs[start];
        var origin = _origins[first.Part];
        if (first.Face is null)
        {
            var missing = char.ConvertFromUtf32(first.CodePoint);
            return new LinePiece(null, missing, x, spacing.AdvanceOf(start), origin);
        }

        var ids = new ushort[end - start];
        var isNatural = spacing.IsNone && _look.Pitch == _look.Size;
        var advances = isNatural ? [] : new double[end - start];
        var width = 0.0;
        for (var i = start; i < end; i++)
        {
            var advance = spacing.AdvanceOf(i);
            ids[i - start] = _glyphs[i].Glyph;
            if (!isNatural) advances[i - start] = advance;
            width += advance;
        }

        var run = new GlyphRun(
            first.Face, _look.Size, first.IsEmboldened, TextOf(start, end), ImmutableCollectionsMarshal.AsImmutableArray(ids),
            ImmutableCollectionsMarshal.AsImmutableArray(advances), width);
        return new LinePiece(run, "", x, width, origin);
    }

    private string TextOf(int start, int end)
    {
        var longest = (end - start) * 2;
        var characters = longest <= StackLimit ? stackalloc char[StackLimit] : new char[longest];
        var length = 0;
        for (var i = start; i < end; i++) length += new Rune(_glyphs[i].CodePoint).EncodeToUtf16(characters[length..]);
        return new string(characters[..length]);
    }
}
