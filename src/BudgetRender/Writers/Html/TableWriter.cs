using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Html;

/// <summary>A standard table with the scope of every header cell; the grid scrolls by itself on narrow screens.</summary>
internal sealed class TableWriter(MarkupWriter markup, Table table)
{
    public void Write()
    {
        markup.Raw("<div class=\"grid\" role=\"region\" tabindex=\"0\" aria-label=\"").Text(table.Title).Raw("\">\n");
        markup.Raw("<table aria-label=\"").Text(table.Title).Raw("\" style=\"font-size:");
        markup.Raw(Number(table.TextSize)).Raw("pt\">\n");
        WriteCaption();
        WriteColumns();
        WriteRows("thead", table.Head);
        WriteRows("tbody", table.Body);
        markup.Raw("</table>\n</div>\n");
    }

    private static string Number(double number) => Math.Round(number, 3).ToString(CultureInfo.InvariantCulture);

    private void WriteCaption()
    {
        if (table.Caption is { Left: "", Right: "" }) return;
        markup.Raw("<caption class=\"TableCaption\"><span class=\"left\">").Text(table.Caption.Left);
        markup.Raw("</span> <span class=\"right\">").Text(table.Caption.Right).Raw("</span></caption>\n");
    }

    private void WriteColumns()
    {
        var width = table.Columns.Sum(c => c.Width);
        markup.Raw("<colgroup>");
        foreach (var column in table.Columns)
            markup.Raw("<col style=\"width:").Raw(Number(100 * column.Width / width)).Raw("%\">");
        markup.Raw("</colgroup>\n");
    }

    private void WriteRows(string element, ImmutableArray<TableRow> rows)
    {
        if (rows.IsEmpty) return;
        markup.Raw("<").Raw(element).Raw(">\n");
        foreach (var row in rows)
        {
            markup.Raw("<tr>");
            foreach (var cell in row.Cells) WriteCell(cell, isHead: element == "thead");
            markup.Raw("</tr>\n");
        }

        markup.Raw("</").Raw(element).Raw(">\n");
    }

    private void WriteCell(TableCell cell, bool isHead)
    {
        var element = isHead || cell.IsHeader ? "th" : "td";
        markup.Raw("<").Raw(element);
        if (isHead) markup.Raw(cell.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"");
        else if (cell.IsHeader) markup.Raw(cell.RowSpan > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
        if (cell.ColumnSpan > 1) markup.Raw(" colspan=\"").Raw(cell.ColumnSpan).Raw("\"");
        if (cell.RowSpan > 1) markup.Raw(" rowspan=\"").Raw(cell.RowSpan).Raw("\"");
        WriteLook(cell, element == "th" ? "TableHead " : "TableBody ");
        switch (cell.Content)
        {
            case TextContent text: InlineWriter.Write(markup, text.Text); break;
            case FigureContent figure: InlineWriter.Write(markup, figure.Figure); break;
            case EmptyContent: break;
            default: throw new InvalidOperationException($"No cell is defined for {cell.Content.GetType().Name}.");
        }

        markup.Raw("</").Raw(element).Raw(">");
    }

    /// <summary>A role's class gives the font; the size is inherited from the table.</summary>
    private void WriteLook(TableCell cell, string role)
    {
        markup.Raw(" class=\"").Raw(role).Raw(cell.Alignment switch
        {
            HorizontalAlignment.Left => "left",
            HorizontalAlignment.Center => "center",
            HorizontalAlignment.Right => "right",
            _ => "justified",
        });
        if (cell.VerticalAlignment == VerticalAlignment.Top) markup.Raw(" top");
        if (cell.IsStrong) markup.Raw(" strong");
        markup.Raw("\"");
        if (cell.Indent > 0) markup.Raw(" style=\"padding-left:").Raw(Number(cell.Indent)).Raw("em\"");
        markup.Raw(">");
    }
}
