using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>word/document.xml: every section and block in the tree's order.</summary>
internal sealed class BodyWriter(
    MarkupWriter markup,
    Document document,
    DocumentIndex index,
    OutlineNumbering outline,
    ListNumbering lists)
{
    private const string Open = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        """;

    /// <summary>A page break has been met, and the next paragraph begins the page.</summary>
    private bool _isOnNewPage;

    public void Write(SectionProperties sections)
    {
        markup.Raw(Open);
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var isLast = i == document.Sections.Length - 1;
            WriteSection(document.Sections[i].Blocks, isLast ? null : sections.Of(i));
            if (isLast) markup.Raw(sections.Of(i));
        }

        markup.Raw("</w:body></w:document>");
    }

    /// <param name="sectionEnd">
    /// Goes into the section's last paragraph; null for the last section, whose properties stand at the end of the body.
    /// </param>
    private void WriteSection(ImmutableArray<Block> blocks, string? sectionEnd)
    {
        _isOnNewPage = false;
        for (var i = 0; i < blocks.Length; i++) WriteBlock(blocks[i], i == blocks.Length - 1 ? sectionEnd : null);
        var last = blocks.IsEmpty ? null : blocks[^1];
        if (last is Paragraph or Heading or NumberedList { Items.IsEmpty: false }) return;
        if (last is Table || sectionEnd is not null) WriteSeparator(sectionEnd);
    }

    private void WriteBlock(Block block, string? sectionEnd)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(heading, sectionEnd); break;
            case Paragraph paragraph: WriteParagraph(paragraph, sectionEnd); break;
            case NumberedList list: WriteList(list, sectionEnd); break;
            case Table table: WriteTable(table); break;
            case ContentsList contents: ContentsWriter.Write(markup, contents, index, TakePageBreak()); break;
            case PageBreak: _isOnNewPage = true; break;
            default: throw new InvalidOperationException($"No writer is defined for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(Heading heading, string? sectionEnd)
    {
        var role = RoleStyle.Of(heading.Level);
        var level = OutlineNumbering.LevelOf(heading.Level);
        int? list = heading.Number is { } number ? outline.Next(level, number) : ParagraphStart.NoList;
        var isFromStyle = role.IsNumbered ? OutlineNumbering.MainList : ParagraphStart.NoList;
        new ParagraphStart(role.Id)
        {
            IsOnNewPage = TakePageBreak(),
            List = list == isFromStyle ? null : list,
            ListLevel = list == ParagraphStart.NoList ? 0 : level,
            SectionEnd = sectionEnd,
        }.Write(markup);
        var bookmark = index.BookmarkOf(heading.Id)!.Value;
        Bookmarks.WriteStart(markup, bookmark);
        if (index.EntryOf(heading.Id) is { } entry) ContentsWriter.WriteMark(markup, entry);
        InlineWriter.Write(markup, heading.Text, default);
        Bookmarks.WriteEnd(markup, bookmark);
        markup.Raw("</w:p>");
    }

    /// <summary>A paragraph may look like a heading, as a cover's lines do, without being one.</summary>
    private void WriteParagraph(Paragraph paragraph, string? sectionEnd)
    {
        var role = RoleStyle.Of(paragraph.Role);
        new ParagraphStart(role.Id)
        {
            IsOnNewPage = TakePageBreak(),
            List = role.IsNumbered ? ParagraphStart.NoList : null,
            IsOutsideOutline = role.OutlineLevel is not null,
            SectionEnd = sectionEnd,
        }.Write(markup);
        InlineWriter.Write(markup, paragraph.Text, default);
        markup.Raw("</w:p>");
    }

    private void WriteList(NumberedList list, string? sectionEnd)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            new ParagraphStart(RoleStyle.ListParagraph)
            {
                IsOnNewPage = TakePageBreak(),
                List = lists.Next(list.Items[i].Number, isFirst: i == 0),
                SectionEnd = i == list.Items.Length - 1 ? sectionEnd : null,
            }.Write(markup);
            InlineWriter.Write(markup, list.Items[i].Text, default);
            markup.Raw("</w:p>");
        }
    }

    private void WriteTable(Table table)
    {
        var writer = new TableWriter(markup, document.Style, table);
        if (table.Caption is { Left: "", Right: "" }) WriteSeparator(sectionEnd: null);
        else WriteCaption(table.Caption, writer.Width);
        writer.Write();
    }

    private void WriteCaption(TableCaption caption, int width)
    {
        var id = RoleStyle.Of(TextRole.TableCaption).Id;
        new ParagraphStart(id) { IsOnNewPage = TakePageBreak(), IsKeptWithNext = true, RightTab = width }.Write(markup);
        InlineWriter.WriteRun(markup, caption.Left, default);
        markup.Raw("<w:r><w:tab/></w:r>");
        InlineWriter.WriteRun(markup, caption.Right, default);
        markup.Raw("</w:p>");
    }

    /// <summary>Two tables in a row would become one in Word, and a section cannot end in a table.</summary>
    private void WriteSeparator(string? sectionEnd)
    {
        new ParagraphStart(RoleStyle.Separator) { IsOnNewPage = TakePageBreak(), SectionEnd = sectionEnd }.Write(markup);
        markup.Raw("</w:p>");
    }

    private bool TakePageBreak()
    {
        var isOnNewPage = _isOnNewPage;
        _isOnNewPage = false;
        return isOnNewPage;
    }
}
