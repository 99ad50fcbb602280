using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// The cells of one table. Looks come from the table's paragraph styles; a paragraph carries only what the table
/// or the cell has otherwise, first of all the table's own size.
/// </summary>
internal sealed class CellWriter
{
    private readonly MarkupWriter _markup;
    private readonly double _size;
    private readonly CellStyle _head;
    private readonly CellStyle _text;
    private readonly CellStyle _figure;

    public CellWriter(MarkupWriter markup, DocumentStyle style, double size)
    {
        _markup = markup;
        _size = size;
        _head = new CellStyle(RoleStyle.Of(TextRole.TableHead).Id, style.Texts[TextRole.TableHead], size);
        var body = style.Texts[TextRole.TableBody];
        _text = new CellStyle(RoleStyle.Of(TextRole.TableBody).Id, body, size);
        _figure = new CellStyle(RoleStyle.TableFigure, body with { Alignment = HorizontalAlignment.Right }, size);
    }

    public void Write(TableCell cell, int width)
    {
        WriteStart(width, cell.ColumnSpan);
        if (cell.RowSpan > 1) _markup.Raw("<w:vMerge w:val=\"restart\"/>");
        _markup.Raw(cell.VerticalAlignment == VerticalAlignment.Middle ? "<w:vAlign w:val=\"center\"/></w:tcPr>" : "</w:tcPr>");
        var style = cell.IsHeader ? _head : cell.Content is FigureContent ? _figure : _text;
        WriteParagraph(cell, style);
        _markup.Raw("</w:tc>");
    }

    /// <summary>A place covered from above; Word wants a cell there, and a paragraph in it.</summary>
    public void WriteCovered(int width, int span)
    {
        WriteStart(width, span);
        _markup.Raw("<w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"").Raw(_text.Id).Raw("\"/></w:pPr></w:p></w:tc>");
    }

    private void WriteStart(int width, int span)
    {
        _markup.Raw("<w:tc><w:tcPr><w:tcW w:w=\"").Raw(width).Raw("\" w:type=\"dxa\"/>");
        if (span > 1) _markup.Raw("<w:gridSpan w:val=\"").Raw(span).Raw("\"/>");
    }

    private void WriteParagraph(TableCell cell, CellStyle style)
    {
        _markup.Raw("<w:p><w:pPr><w:pStyle w:val=\"").Raw(style.Id).Raw("\"/>").Raw(style.Spacing);
        if (cell.Indent > 0)
        {
            _markup.Raw("<w:ind w:leftChars=\"").Raw(Units.HundredthsOfCharacter(cell.Indent));
            _markup.Raw("\" w:left=\"").Raw(Units.Twips(cell.Indent * _size)).Raw("\"/>");
        }

        if (cell.Alignment != style.Alignment)
            _markup.Raw("<w:jc w:val=\"").Raw(Justification(cell.Alignment)).Raw("\"/>");
        _markup.Raw(style.MarkSize).Raw("</w:pPr>");
        var look = new RunLook(IsStrong: cell.IsStrong, HalfPoints: style.HalfPoints);
        switch (cell.Content)
        {
            case TextContent text: InlineWriter.Write(_markup, text.Text, look); break;
            case FigureContent figure: InlineWriter.WriteRun(_markup, figure.Figure.Printed, look); break;
            case EmptyContent: break;
            default: throw new InvalidOperationException($"No cell is defined for {cell.Content.GetType().Name}.");
        }

        _markup.Raw("</w:p>");
    }

    private static string Justification(HorizontalAlignment alignment) => alignment switch
    {
        HorizontalAlignment.Left => "left",
        HorizontalAlignment.Center => "center",
        HorizontalAlignment.Right => "right",
        _ => "both",
    };

    /// <summary>A paragraph style and what must be said beyond it for a table of another size.</summary>
    private sealed class CellStyle
    {
        public CellStyle(string id, TextStyle text, double size)
        {
            Id = id;
            Alignment = text.Alignment;
            Spacing = MarkSize = "";
            if (Units.HalfPoints(size) == Units.HalfPoints(text.Size)) return;
            HalfPoints = Units.HalfPoints(size);
            var line = Units.Text(Units.Twips(LineHeights.Of(text, size)));
            Spacing = $"<w:spacing w:line=\"{line}\" w:lineRule=\"exact\"/>";
            var half = Units.Text(HalfPoints);
            MarkSize = $"<w:rPr><w:sz w:val=\"{half}\"/><w:szCs w:val=\"{half}\"/></w:rPr>";
        }

        public string Id { get; }

        public HorizontalAlignment Alignment { get; }

        /// <summary>0 where the style's size is the table's.</summary>
        public int HalfPoints { get; }

        public string Spacing { get; }

        /// <summary>The size of the paragraph mark: an empty cell is as high as a filled one.</summary>
        public string MarkSize { get; }
    }
}
