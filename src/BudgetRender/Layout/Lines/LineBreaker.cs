namespace BudgetRender.Layout.Lines;

/// <summary>
/// Breaks a paragraph into lines, each as full as it can be. Where a closing mark would start a line, the line's
/// punctuation is squeezed to take it in; where that is not enough, the character before goes with it to the next line.
/// What is wider than a line, such as a project's code in a narrow column, is broken where the line is full.
/// </summary>
/// <param name="firstWidth">Room for the first line in points; less than <paramref name="width"/> when it is indented.</param>
internal readonly ref struct LineBreaker(ReadOnlySpan<ShapedGlyph> glyphs, double firstWidth, double width)
{
    /// <summary>Points of overrun that nobody sees; takes up rounding in sums of widths.</summary>
    private const double Tolerance = 0.01;

    /// <summary>The part of a mark's blank half that may be taken within a line; at its end, it is all.</summary>
    private const double InnerSqueeze = 0.5;

    /// <summary>The most marks in a row that a line takes in.</summary>
    private const int MostMarks = 3;

    private readonly ReadOnlySpan<ShapedGlyph> _glyphs = glyphs;
    private readonly double _firstWidth = firstWidth;
    private readonly double _width = width;

    public static void Break(
        ReadOnlySpan<ShapedGlyph> glyphs, double firstWidth, double width, List<LineSpan> lines)
    {
        var breaker = new LineBreaker(glyphs, firstWidth, width);
        for (var start = 0; start < glyphs.Length;)
        {
            var line = breaker.LineFrom(start);
            lines.Add(line);
            start = line.End;
        }
    }

    private LineSpan LineFrom(int start)
    {
        var room = (start == 0 ? _firstWidth : _width) + Tolerance;
        var used = 0.0;
        var lastBreak = start;
        for (var i = start; i < _glyphs.Length; i++)
        {
            ref readonly var glyph = ref _glyphs[i];
            if (glyph.Class == CharacterClass.LineEnd) return Line(start, i + 1, 0);
            if (i > start && BreakRules.MayBreak(_glyphs[i - 1].Class, glyph.Class)) lastBreak = i;
            if (used + glyph.Advance > room && glyph.Class != CharacterClass.Space)
                return TakeIn(start, i, used, room) ?? PushOut(start, i, lastBreak);
            used += glyph.Advance;
        }

        return Line(start, _glyphs.Length, 0);
    }

    /// <summary>The line with the marks from <paramref name="at"/> on taken in; null when squeezing is not enough.</summary>
    private LineSpan? TakeIn(int start, int at, double used, double room)
    {
        if (_glyphs[at].Class != CharacterClass.Closing) return null;
        var end = at;
        while (end < _glyphs.Length && (end == at || !IsBreakBefore(end)) && end - at < MostMarks)
            used += _glyphs[end++].Advance;
        if (end < _glyphs.Length && !IsBreakBefore(end)) return null;
        var endsParagraph = end < _glyphs.Length && _glyphs[end].Class == CharacterClass.LineEnd;
        var excess = used - room + Tolerance;
        return excess <= RoomToSqueeze(start, end) + Tolerance
            ? Line(start, endsParagraph ? end + 1 : end, Math.Max(0, excess))
            : null;
    }

    private bool IsBreakBefore(int index) =>
        _glyphs[index].Class == CharacterClass.LineEnd
        || BreakRules.MayBreak(_glyphs[index - 1].Class, _glyphs[index].Class);

    private double RoomToSqueeze(int start, int end)
    {
        var room = _glyphs[end - 1].BlankHalf;
        for (var i = start; i < end - 1; i++) room += _glyphs[i].BlankHalf * InnerSqueeze;
        return room;
    }

    private LineSpan PushOut(int start, int full, int lastBreak)
    {
        if (lastBreak > start && FitsOneLine(lastBreak)) return Line(start, lastBreak, 0);
        var end = Math.Max(full, start + 1);
        for (var i = end; i > start && i < _glyphs.Length; i--)
        {
            if (BreakRules.MayStartLine(_glyphs[i].Class) && BreakRules.MayEndLine(_glyphs[i - 1].Class))
                return Line(start, i, 0, IsInsideFigure(i));
        }

        return Line(start, end, 0, end < _glyphs.Length && IsInsideFigure(end));
    }

    /// <summary>Whether what may not be parted from an index on leaves it room on a line of its own.</summary>
    private bool FitsOneLine(int start)
    {
        var used = _glyphs[start].Advance;
        for (var i = start + 1; i < _glyphs.Length && !IsBreakBefore(i); i++)
        {
            if (_glyphs[i].Class != CharacterClass.Space) used += _glyphs[i].Advance;
            if (used > _width + Tolerance) return false;
        }

        return true;
    }

    /// <summary>Whether both neighbours of a break belong to one figure, or to digits that look like an amount.</summary>
    private bool IsInsideFigure(int at)
    {
        if (_glyphs[at - 1].IsInFigure && _glyphs[at].IsInFigure) return true;
        var (first, last, hasPoint) = (at - 1, at, false);
        if (!IsDigitOrPoint(first) || !IsDigitOrPoint(last)) return false;
        while (first >= 0 && IsDigitOrPoint(first)) hasPoint |= _glyphs[first--].CodePoint is '.' or ',';
        while (last < _glyphs.Length && IsDigitOrPoint(last)) hasPoint |= _glyphs[last++].CodePoint is '.' or ',';
        return hasPoint;
    }

    private bool IsDigitOrPoint(int index) => _glyphs[index].CodePoint is (>= '0' and <= '9') or '.' or ',';

    private LineSpan Line(int start, int end, double squeeze, bool breaksFigure = false)
    {
        var visibleEnd = end;
        while (visibleEnd > start && _glyphs[visibleEnd - 1].Class is CharacterClass.Space or CharacterClass.LineEnd)
            visibleEnd--;
        var used = 0.0;
        for (var i = start; i < visibleEnd; i++) used += _glyphs[i].Advance;
        var endsParagraph = end == _glyphs.Length || _glyphs[end - 1].Class == CharacterClass.LineEnd;
        return new LineSpan(start, end, visibleEnd, used, squeeze, endsParagraph, breaksFigure);
    }
}
