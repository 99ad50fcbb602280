using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using BudgetRender.Documents;
using BudgetRender.Layout.Fonts;

namespace BudgetRender.Layout.Lines;

/// <summary>
/// Sets one paragraph at a time: <see cref="Begin"/>, <see cref="Add(ImmutableArray{Inline}, Origin)"/> for each of its
/// parts, then <see cref="Break"/>. Its lists are used again for the next paragraph.
/// </summary>
internal sealed class Typesetter(TypeCase typeCase, LayoutFindings findings)
{
    private const double NarrowSpace = 0.25;
    private const double FullWidthLow = 0.99;
    private const double FullWidthHigh = 1.01;
    private const int ZeroWidthSpace = 0x200B;
    private const int IdeographicSpace = 0x3000;

    private readonly List<ShapedGlyph> _glyphs = [];
    private readonly List<LineSpan> _spans = [];
    private readonly List<Origin> _origins = [];
    private TextLook _look;

    /// <summary>Points that the paragraph would take on one line.</summary>
    public double Width { get; private set; }

    public Typesetter Begin(TextLook look)
    {
        _glyphs.Clear();
        _spans.Clear();
        _origins.Clear();
        _look = look;
        Width = 0;
        return this;
    }

    public Typesetter Add(ImmutableArray<Inline> inlines, Origin origin)
    {
        _origins.Add(origin);
        AddAll(inlines, _look.Font, _look.IsBold);
        return this;
    }

    public Typesetter Add(string text, Origin origin, bool isFigure = false)
    {
        _origins.Add(origin);
        AddText(text, typeCase.StackOf(_look.Font, _look.IsBold), isFigure);
        return this;
    }

    /// <summary>The paragraph's lines, at least one.</summary>
    public ImmutableArray<SetLine> Break(Measure measure)
    {
        var glyphs = CollectionsMarshal.AsSpan(_glyphs);
        LineBreaker.Break(glyphs, measure.Width - measure.FirstIndent, measure.Width, _spans);
        if (measure is { Alignment: HorizontalAlignment.Center, FirstIndent: 0 })
            LineBalancer.Balance(glyphs, measure.Width, _look.Size / 2, _spans);
        if (_spans.Count == 0) return [new SetLine([], _look.Size, 0)];
        var lines = new SetLine[_spans.Count];
        var isBroken = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var span = _spans[i];
            if (span.BreaksFigure && !isBroken) findings.AddBrokenFigure(_origins[_glyphs[span.End - 1].Part]);
            isBroken |= span.BreaksFigure;
            var indent = span.Start == 0 ? measure.FirstIndent : 0;
            lines[i] = new LineSetter(glyphs, span, _look, _origins).Set(measure, indent);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }

    private void AddAll(ImmutableArray<Inline> inlines, FontRole font, bool isBold)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text: AddText(text.Value, typeCase.StackOf(font, isBold), isFigure: false); break;
                case Figure figure: AddText(figure.Printed, typeCase.StackOf(font, isBold), isFigure: true); break;
                case Strong strong: AddAll(strong.Content, font, isBold: true); break;
                case Emphasis emphasis: AddAll(emphasis.Content, FontRole.SubHeading, isBold); break;
                case LineBreak: _glyphs.Add(new ShapedGlyph('\n', null, 0, 0, CharacterClass.LineEnd, false, false, 0)); break;
                default: throw new InvalidOperationException($"No typesetting is defined for {inline.GetType().Name}.");
            }
        }
    }

    private void AddText(string text, FaceStack stack, bool isFigure)
    {
        var part = (byte)(_origins.Count - 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (CharacterClasses.IsInvisible(rune.Value) && rune.Value != ZeroWidthSpace) continue;
            var glyph = Shape(rune, stack) with { IsEmboldened = stack.IsEmboldened, IsInFigure = isFigure, Part = part };
            _glyphs.Add(glyph);
            Width += glyph.Advance;
        }
    }

    private ShapedGlyph Shape(Rune rune, FaceStack stack)
    {
        var kind = CharacterClasses.Of(rune.Value);
        var (face, metrics) = stack.Find(rune.Value);
        var isBlank = rune.Value == ZeroWidthSpace || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
        if (isBlank && (face is null || rune.Value == ZeroWidthSpace)) return Blank(rune, stack, kind);
        if (face is not null)
            return new ShapedGlyph(rune.Value, face, metrics.Glyph, AdvanceOf(metrics.Advance), kind, false, false, 0);
        findings.AddMissingCharacter(rune.Value, _origins[^1]);
        return new ShapedGlyph(rune.Value, null, 0, _look.Size, kind, false, false, 0);
    }

    /// <summary>A space that the font lacks is printed as its ordinary one, at a width of its own.</summary>
    private ShapedGlyph Blank(Rune rune, FaceStack stack, CharacterClass kind)
    {
        var (face, metrics) = stack.Find(' ');
        var width = rune.Value switch
        {
            ZeroWidthSpace => 0,
            IdeographicSpace => 1,
            _ => metrics.Glyph > 0 ? metrics.Advance : NarrowSpace,
        };
        var shown = Rune.IsControl(rune) ? ' ' : rune.Value;
        return new ShapedGlyph(shown, face, metrics.Glyph, AdvanceOf(width), kind, false, false, 0);
    }

    private double AdvanceOf(double ems) =>
        ems is > FullWidthLow and < FullWidthHigh ? ems * _look.Pitch : ems * _look.Size;
}
