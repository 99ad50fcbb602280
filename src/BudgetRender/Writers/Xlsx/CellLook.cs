using BudgetRender.Documents;

namespace BudgetRender.Writers.Xlsx;

/// <summary>Everything that tells one cell style from another.</summary>
/// <param name="Format">A number format of Excel; empty for text.</param>
internal readonly record struct CellLook(
    FontRole Font,
    double Size,
    bool IsBold,
    HorizontalAlignment Alignment,
    VerticalAlignment Vertical = VerticalAlignment.Middle,
    double Indent = 0,
    string Format = "",
    bool IsWrapped = false,
    bool HasRules = false)
{
    /// <summary>A line outside the grid, in the looks of its role.</summary>
    public static CellLook Of(TextStyle text) => new(text.Font, text.Size, text.Bold, text.Alignment);

    /// <summary>A cell of the grid, in the table's size.</summary>
    public static CellLook Of(TableCell cell, DocumentStyle style, double size)
    {
        var text = style.Texts[cell.IsHeader ? TextRole.TableHead : TextRole.TableBody];
        return new CellLook(
            text.Font,
            size,
            text.Bold || cell.IsStrong,
            cell.Alignment,
            cell.VerticalAlignment,
            IsIndented(cell.Alignment) ? cell.Indent : 0,
            cell.Content is FigureContent figure ? NumberFormats.Of(figure) : "",
            IsWrapped: cell.Content is not FigureContent,
            HasRules: true);
    }

    /// <summary>Excel would move right-aligned text away from the right edge.</summary>
    private static bool IsIndented(HorizontalAlignment alignment) =>
        alignment is HorizontalAlignment.Left or HorizontalAlignment.Justified;
}
