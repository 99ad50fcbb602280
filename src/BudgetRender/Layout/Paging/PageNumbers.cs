using System.Globalization;
using BudgetRender.Documents;
using BudgetRender.Layout.Lines;

namespace BudgetRender.Layout.Paging;

/// <summary>Prints the page number at the foot of pages, and page numbers with their dots in the contents.</summary>
internal sealed class PageNumbers(DocumentStyle style, Typesetter typesetter)
{
    /// <summary>Ems of the entry between its text and the dots, and between the dots and the page number.</summary>
    private const double LeaderGap = 0.5;

    /// <summary>Ems that a contents entry leaves free for its page number.</summary>
    public const double ReservedEms = 3;

    /// <summary>Ems from the text block to the page number's baseline, at the least.</summary>
    private const double Clearance = 1.2;

    public static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Odd pages at the right, even pages at the left, the role's first-line indent away from the margin.</summary>
    public void PrintAtFoot(PageDraft page)
    {
        if (page.Number is not { } number) return;
        var text = style.Texts[TextRole.PageNumber];
        var inset = style.PageNumber.Alternating ? text.FirstLineIndent * text.Size : 0;
        var alignment = (style.PageNumber.Alternating, number % 2) switch
        {
            (false, _) => HorizontalAlignment.Center,
            (true, 0) => HorizontalAlignment.Left,
            (true, _) => HorizontalAlignment.Right,
        };
        var printed = style.PageNumber.Pattern.Replace("{0}", TextOf(number), StringComparison.Ordinal);
        var measure = new Measure(page.Frame.TextWidth - (2 * inset), alignment);
        var line = typesetter.Begin(TextLook.Of(text)).Add(printed, Artifact.PageNumber).Break(measure)[0];
        // A turned page may have a lower margin than the distance was chosen for.
        var baseline = Math.Max(page.Frame.Height - style.PageNumber.Distance, page.Frame.Bottom + (Clearance * text.Size));
        line.PlaceOn(page.Items, page.Frame.Left + inset, baseline);
    }

    /// <summary>The items that take the place of a contents entry's pending number.</summary>
    /// <param name="printed">The printed number; null prints neither number nor dots.</param>
    public List<PageItem> InContents(PendingNumber pending, string? printed)
    {
        var items = new List<PageItem>();
        if (printed is null) return items;
        var text = style.Texts[pending.Text.Level == 0 ? TextRole.ContentsPart : TextRole.ContentsChapter];
        var number = typesetter.Begin(TextLook.Of(text)).Add(printed, pending.Origin)
            .Break(new Measure(double.MaxValue, HorizontalAlignment.Left))[0];
        var numberX = pending.End - number.End;
        AddLeader(items, pending, TextLook.Of(text), numberX);
        number.Place(items, numberX, pending.Top, pending.Height);
        return items;
    }

    /// <summary>Dots at multiples of their width from the right margin, so that they stand one below the other.</summary>
    private void AddLeader(List<PageItem> items, PendingNumber pending, TextLook look, double numberX)
    {
        var plain = look with { IsBold = false };
        var dot = typesetter.Begin(plain).Add(".", Artifact.Leader).Width;
        var gap = look.Size * LeaderGap;
        if (dot <= 0) return;
        var first = (int)Math.Floor((pending.End - pending.Start - gap) / dot);
        var last = (int)Math.Ceiling((pending.End - numberX + gap) / dot);
        if (first <= last) return;
        var dots = typesetter.Begin(plain).Add(new string('.', first - last), Artifact.Leader)
            .Break(new Measure(double.MaxValue, HorizontalAlignment.Left))[0];
        dots.Place(items, pending.End - (first * dot), pending.Top, pending.Height);
    }
}
