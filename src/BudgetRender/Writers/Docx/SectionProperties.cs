using System.Globalization;
using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>The w:sectPr of each section: paper, margins, footer and where counting starts.</summary>
internal sealed class SectionProperties(Document document, IReadOnlyDictionary<string, string> headingPages)
{
    public const string OddFooter = "rIdOddFooter";
    public const string EvenFooter = "rIdEvenFooter";
    public const string EmptyFooter = "rIdEmptyFooter";

    /// <summary>15 mm, the custom of Word; no header is printed.</summary>
    private const int HeaderDistance = 851;

    /// <summary>Of a line of exact height, Word puts a fifth below the baseline.</summary>
    private const double BelowBaseline = 0.2;

    private readonly DocumentStyle _style = document.Style;

    public string Of(int section)
    {
        var markup = new StringBuilder("<w:sectPr>");
        AppendFooters(markup, section);
        AppendPaper(markup, document.Sections[section].Orientation == PageOrientation.Landscape);
        if (StartOf(section) is { } start) markup.Append(Invariant($"<w:pgNumType w:start=\"{start}\"/>"));
        return markup.Append("</w:sectPr>").ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private bool IsNumbered(int section) => document.Sections[section].Numbering != PageNumbering.None;

    private bool IsNumberedBefore(int section) => Enumerable.Range(0, section).Any(IsNumbered);

    private void AppendFooters(StringBuilder markup, int section)
    {
        var isNumbered = IsNumbered(section);
        if (!isNumbered && !IsNumberedBefore(section)) return;
        var (odd, even) = isNumbered ? (OddFooter, EvenFooter) : (EmptyFooter, EmptyFooter);
        if (_style.PageNumber.Alternating)
            markup.Append(Invariant($"<w:footerReference w:type=\"even\" r:id=\"{even}\"/>"));
        markup.Append(Invariant($"<w:footerReference w:type=\"default\" r:id=\"{odd}\"/>"));
    }

    private void AppendPaper(StringBuilder markup, bool isLandscape)
    {
        var page = _style.Page;
        var (width, height) = isLandscape ? (page.Height, page.Width) : (page.Width, page.Height);
        var margins = isLandscape ? page.Landscape : page.Portrait;
        markup.Append(Invariant($"<w:pgSz w:w=\"{Units.Twips(width)}\" w:h=\"{Units.Twips(height)}\""));
        markup.Append(isLandscape ? " w:orient=\"landscape\"/>" : "/>");
        markup.Append(Invariant($"<w:pgMar w:top=\"{Units.Twips(margins.Top)}\" w:right=\"{Units.Twips(margins.Right)}\""));
        markup.Append(Invariant($" w:bottom=\"{Units.Twips(margins.Bottom)}\" w:left=\"{Units.Twips(margins.Left)}\""));
        markup.Append(Invariant($" w:header=\"{HeaderDistance}\" w:footer=\"{FooterDistance()}\" w:gutter=\"0\"/>"));
    }

    /// <summary>Word measures to the lower edge of the footer's line, the style to its baseline.</summary>
    private int FooterDistance()
    {
        var text = _style.Texts[TextRole.PageNumber];
        var line = Units.Twips(LineHeights.Of(text));
        return Math.Max(0, Units.Twips(_style.PageNumber.Distance) - (int)(line * BelowBaseline));
    }

    /// <summary>
    /// Word counts the pages of unnumbered sections too, so a section that goes on after one says its first number:
    /// 1, or the page that the layout found for the heading it begins with.
    /// </summary>
    private int? StartOf(int section)
    {
        var numbering = document.Sections[section].Numbering;
        if (numbering == PageNumbering.Restart) return 1;
        if (numbering == PageNumbering.None || (section > 0 && IsNumbered(section - 1))) return null;
        if (!IsNumberedBefore(section)) return 1;
        var first = document.Sections[section].Blocks.OfType<Heading>().FirstOrDefault();
        return first is not null
            && headingPages.TryGetValue(first.Id, out var page)
            && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
