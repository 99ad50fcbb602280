using BudgetRender.Layout;
using BudgetRender.Pdf;
using BudgetRender.Pdf.Structure;
using ArtifactKind = BudgetRender.Pdf.ArtifactKind;

namespace BudgetRender.Writers.Pdf;

/// <summary>Draws the items of a page, each run of items of one origin as one piece of marked content.</summary>
internal sealed class PageWriter(FontTable fonts, TagTree tags, IReadOnlyDictionary<string, PdfDestination> targets)
{
    /// <summary>Width of the line around thickened glyphs, in ems.</summary>
    private const double Thickening = 0.03;

    private PdfGlyph[] _glyphs = new PdfGlyph[64];

    public void Write(LaidOutPage page, PdfPage pdf)
    {
        Origin? current = null;
        var links = new LinkAreas();
        foreach (var item in page.Items)
        {
            if (!ReferenceEquals(item.Origin, current))
            {
                if (current is not null) pdf.End();
                current = item.Origin;
                Begin(pdf, current);
            }

            Draw(pdf, item);
            if (item is TextItem { Origin: ContentsOrigin entry } text) links.Add(entry, text);
        }

        if (current is not null) pdf.End();
        AddLinks(pdf, links);
    }

    private void Begin(PdfPage pdf, Origin origin)
    {
        if (origin is Artifact artifact) pdf.BeginArtifact(KindOf(artifact.Kind));
        else pdf.Begin(tags.ElementOf(origin));
    }

    private static ArtifactKind KindOf(Layout.ArtifactKind kind) => kind switch
    {
        Layout.ArtifactKind.PageNumber => ArtifactKind.PageFooter,
        Layout.ArtifactKind.RepeatedHead => ArtifactKind.Pagination,
        _ => ArtifactKind.Layout,
    };

    private void Draw(PdfPage pdf, PageItem item)
    {
        switch (item)
        {
            case TextItem text: DrawText(pdf, text); break;
            case RuleItem rule: pdf.Line(rule.X1, rule.Y1, rule.X2, rule.Y2, rule.Width); break;
            case BoxItem box: DrawBox(pdf, box); break;
            default: throw new InvalidOperationException($"No drawing is defined for {item.GetType().Name}.");
        }
    }

    private void DrawText(PdfPage pdf, TextItem item)
    {
        var run = item.Run;
        var font = fonts.Of(run.Face);
        if (_glyphs.Length < run.Glyphs.Length) _glyphs = new PdfGlyph[run.Glyphs.Length * 2];
        var count = 0;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            var glyph = run.Glyphs[count];
            var own = (double)font.Font.AdvanceOf(glyph) / font.Font.UnitsPerEm * run.Size;
            var space = run.Advances.IsEmpty ? 0 : run.Advances[count] - own;
            _glyphs[count++] = new PdfGlyph(glyph, rune.Value, space);
        }

        var outline = run.IsEmboldened ? run.Size * Thickening : 0;
        pdf.ShowText(font, run.Size, item.X, item.Baseline, _glyphs.AsSpan(0, count), outline: outline);
    }

    /// <summary>Readers aloud and searches get the character itself.</summary>
    private void DrawBox(PdfPage pdf, BoxItem box)
    {
        var isText = box.Origin is not Artifact;
        if (isText)
        {
            pdf.End();
            pdf.Begin(tags.ElementOf(box.Origin).Add(new StructureElement(StructureRole.Span) { ActualText = box.Text }));
        }

        var inset = box.LineWidth / 2;
        pdf.Frame(box.X + inset, box.Y + inset, box.Width - box.LineWidth, box.Height - box.LineWidth, box.LineWidth);
        if (!isText) return;
        pdf.End();
        Begin(pdf, box.Origin);
    }

    private void AddLinks(PdfPage pdf, LinkAreas links)
    {
        foreach (var (origin, area) in links.All)
        {
            var entry = origin.List.Entries[origin.Entry];
            if (!targets.TryGetValue(entry.HeadingId, out var target)) continue;
            pdf.Link(tags.ElementOf(origin), area.Left, area.Top, area.Right - area.Left, area.Bottom - area.Top, target, entry.Text);
        }
    }
}
