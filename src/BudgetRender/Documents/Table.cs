using System.Collections.Immutable;

namespace BudgetRender.Documents;

/// <summary>
/// A table on a grid. Cells covered by a span are absent; every other place of the grid has exactly one cell, so an
/// empty place is a cell with <see cref="EmptyContent"/>.
/// </summary>
/// <param name="Id">The standard table's id, for example <c>general_basic</c>; unique in the document.</param>
/// <param name="Title">The title as printed, for accessibility and for sheet names.</param>
/// <param name="Caption">The line between title and grid: department on the left, unit on the right.</param>
/// <param name="TextSize">Size of all text in the grid, in points.</param>
/// <param name="Head">Header rows; repeated on every page the table reaches.</param>
public sealed record Table(
    string Id,
    string Title,
    TableCaption Caption,
    double TextSize,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Head,
    ImmutableArray<TableRow> Body) : Block;

/// <summary>部门名称：… on the left, 单位：万元 on the right; either may be empty.</summary>
public sealed record TableCaption(string Left, string Right);

/// <summary>A column of the grid.</summary>
/// <param name="Width">Points; the columns of a table together fill the section's text width.</param>
public sealed record TableColumn(double Width);

/// <summary>A row of the grid; it stays on one page unless it is higher than a page.</summary>
public sealed record TableRow(RowRole Role, ImmutableArray<TableCell> Cells);

/// <summary>What a row is to the reader.</summary>
public enum RowRole
{
    Header,

    /// <summary>合计 and the like.</summary>
    Total,

    /// <summary>A department, a unit or a class over the rows that follow.</summary>
    Group,

    Item,
}

/// <summary>A cell, placed by its left grid column.</summary>
/// <param name="Column">Zero-based grid column of the cell's left edge.</param>
/// <param name="ColumnSpan">Grid columns covered, at least 1.</param>
/// <param name="RowSpan">Rows covered from this one down, at least 1; never past the head or the body it starts in.</param>
/// <param name="Indent">Indent of the text in characters of the table's size.</param>
public sealed record TableCell(
    int Column,
    int ColumnSpan,
    int RowSpan,
    CellContent Content,
    HorizontalAlignment Alignment,
    VerticalAlignment VerticalAlignment = VerticalAlignment.Middle,
    double Indent = 0,
    bool IsHeader = false,
    bool IsStrong = false);

/// <summary>The closed family of cell contents: text, a figure, or nothing.</summary>
public abstract record CellContent
{
    private protected CellContent()
    {
    }
}

public sealed record TextContent(ImmutableArray<Inline> Text) : CellContent;

/// <summary>An amount; spreadsheets keep its value and show it with <paramref name="Decimals"/> places.</summary>
/// <param name="Decimals">Printed decimal places, 0 to 6.</param>
public sealed record FigureContent(Figure Figure, int Decimals) : CellContent;

public sealed record EmptyContent : CellContent;

public enum HorizontalAlignment
{
    Left,
    Center,
    Right,
    Justified,
}

public enum VerticalAlignment
{
    Top,
    Middle,
}
