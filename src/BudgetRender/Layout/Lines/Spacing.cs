namespace BudgetRender.Layout.Lines;

/// <summary>
/// What a line's glyphs gain or lose so that it fills its measure: room between glyphs, shared evenly and never put
/// inside words and numbers, or blank halves of punctuation taken away, the last mark's first.
/// </summary>
internal readonly ref struct Spacing
{
    /// <summary>Ems; a line that would need wider gaps is left short.</summary>
    private const double MostGap = 0.5;

    private readonly ReadOnlySpan<ShapedGlyph> _glyphs;
    private readonly LineSpan _span;
    private readonly double _gap;
    private readonly double _lastSqueeze;
    private readonly double _innerSqueeze;

    /// <param name="excess">Points to share out; 0 for a line that is not spread.</param>
    /// <param name="size">Points.</param>
    public Spacing(ReadOnlySpan<ShapedGlyph> glyphs, LineSpan span, double excess, double size)
    {
        _glyphs = glyphs;
        _span = span;
        if (excess > 0 && CountGaps() is > 0 and var gaps && excess <= gaps * MostGap * size)
        {
            _gap = excess / gaps;
            Added = excess;
        }

        if (span.Squeeze <= 0) return;
        _lastSqueeze = Math.Min(span.Squeeze, glyphs[span.VisibleEnd - 1].BlankHalf);
        var inner = 0.0;
        for (var i = span.Start; i < span.VisibleEnd - 1; i++) inner += glyphs[i].BlankHalf;
        _innerSqueeze = inner > 0 ? (span.Squeeze - _lastSqueeze) / inner : 0;
    }

    /// <summary>Points put between the glyphs, all together.</summary>
    public double Added { get; }

    public bool IsNone => Added == 0 && _span.Squeeze <= 0;

    /// <summary>Points from a glyph to the next.</summary>
    public double AdvanceOf(int index)
    {
        ref readonly var glyph = ref _glyphs[index];
        if (IsNone || index >= _span.VisibleEnd) return glyph.Advance;
        if (index == _span.VisibleEnd - 1) return glyph.Advance - _lastSqueeze;
        return glyph.Advance + (IsGapBehind(index) ? _gap : 0) - (glyph.BlankHalf * _innerSqueeze);
    }

    private int CountGaps()
    {
        var gaps = 0;
        for (var i = _span.Start; i < _span.VisibleEnd - 1; i++) gaps += IsGapBehind(i) ? 1 : 0;
        return gaps;
    }

    private bool IsGapBehind(int index) => !_glyphs[index].IsLatin || !_glyphs[index + 1].IsLatin;
}
