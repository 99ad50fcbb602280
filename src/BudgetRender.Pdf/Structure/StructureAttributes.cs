using BudgetRender.Pdf.Objects;

namespace BudgetRender.Pdf.Structure;

/// <summary>The attributes of lists and of table cells (ISO 32000-1, 14.8.5.5 and 14.8.5.7).</summary>
internal static class StructureAttributes
{
    public static void Write(PdfBuffer content, StructureElement element)
    {
        if (element.Role == StructureRole.L && element.Numbering != ListNumbering.None)
            content.Write("/A<</O/List/ListNumbering"u8).Name(element.Numbering.ToString()).Write(">>"u8);
        else if (element.Role == StructureRole.TH || IsMarkedCell(element))
            WriteCell(content, element);
    }

    private static bool IsMarkedCell(StructureElement element) => element.Role == StructureRole.TD
        && (element.ColumnSpan > 1 || element.RowSpan > 1 || element.Headers.Count > 0);

    private static void WriteCell(PdfBuffer content, StructureElement element)
    {
        content.Write("/A<</O/Table"u8);
        if (element.Role == StructureRole.TH)
            content.Write("/Scope"u8).Name(element.Scope.ToString());
        if (element.ColumnSpan > 1)
            content.Write("/ColSpan "u8).Integer(element.ColumnSpan);
        if (element.RowSpan > 1)
            content.Write("/RowSpan "u8).Integer(element.RowSpan);
        if (element.Headers.Count > 0)
        {
            content.Write("/Headers["u8);
            foreach (var header in element.Headers)
                content.Utf8String(header);
            content.Write("]"u8);
        }

        content.Write(">>"u8);
    }
}
