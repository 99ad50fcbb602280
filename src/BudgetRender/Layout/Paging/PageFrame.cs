using BudgetRender.Documents;

namespace BudgetRender.Layout.Paging;

/// <summary>A section's paper and the text block on it, in points from the upper left corner.</summary>
internal readonly record struct PageFrame(double Width, double Height, Margins Margins)
{
    public double Left => Margins.Left;

    public double Top => Margins.Top;

    public double Right => Width - Margins.Right;

    public double Bottom => Height - Margins.Bottom;

    public double TextWidth => Right - Left;

    public double TextHeight => Bottom - Top;

    public static PageFrame Of(PageGeometry page, PageOrientation orientation) =>
        orientation == PageOrientation.Portrait
            ? new PageFrame(page.Width, page.Height, page.Portrait)
            : new PageFrame(page.Height, page.Width, page.Landscape);
}
