using BudgetRender.Documents;

namespace BudgetRender.Writers.Html;

/// <summary>The sections and blocks of a document as elements that say what they are.</summary>
internal sealed class SectionWriter(MarkupWriter markup)
{
    private bool _hasTitle;

    public void Write(Section section)
    {
        markup.Raw("<section class=\"").Raw(section.Orientation == PageOrientation.Landscape ? "landscape" : "portrait");
        markup.Raw(section.Numbering == PageNumbering.None ? " unnumbered\">\n" : "\">\n");
        foreach (var block in section.Blocks) WriteBlock(block);
        markup.Raw("</section>\n");
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(heading); break;
            case Paragraph paragraph: WriteParagraph(paragraph); break;
            case NumberedList list: WriteList(list); break;
            case Table table: new TableWriter(markup, table).Write(); break;
            case ContentsList contents: WriteContents(contents); break;
            case PageBreak: markup.Raw("<div class=\"page-break\"></div>\n"); break;
            default: throw new InvalidOperationException($"No element is defined for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(Heading heading)
    {
        var (element, role) = heading.Level switch
        {
            HeadingLevel.Part => ("h2", TextRole.Part),
            HeadingLevel.Chapter => ("h3", TextRole.Chapter),
            HeadingLevel.Clause => ("h4", TextRole.Clause),
            HeadingLevel.Item => ("h5", TextRole.Item),
            HeadingLevel.SubItem => ("h6", TextRole.SubItem),
            _ => ("h3", TextRole.TableTitle),
        };
        markup.Raw("<").Raw(element).Raw(" id=\"").Text(heading.Id).Raw("\" class=\"").Raw(role.ToString()).Raw("\">");
        if (heading.Number is not null) markup.Text(heading.Number.Text);
        InlineWriter.Write(markup, heading.Text);
        markup.Raw("</").Raw(element).Raw(">\n");
    }

    /// <summary>The first line of the cover is the title of the whole page, the contents' title heads them.</summary>
    private void WriteParagraph(Paragraph paragraph)
    {
        var isTitle = paragraph.Role == TextRole.CoverTitle && !_hasTitle;
        _hasTitle |= isTitle;
        var element = isTitle ? "h1" : paragraph.Role == TextRole.ContentsTitle ? "h2" : "p";
        markup.Raw("<").Raw(element).Raw(" class=\"").Raw(paragraph.Role.ToString()).Raw("\">");
        InlineWriter.Write(markup, paragraph.Text);
        markup.Raw("</").Raw(element).Raw(">\n");
    }

    /// <summary>
    /// The numbers are the tree's, so the element brings none: a website that takes the text without its style sheet
    /// would print both. The role keeps the list a list for screen readers that drop one without marks.
    /// </summary>
    private void WriteList(NumberedList list)
    {
        markup.Raw("<ul role=\"list\">\n");
        foreach (var item in list.Items)
        {
            markup.Raw("<li class=\"Body\">").Text(item.Number.Text);
            InlineWriter.Write(markup, item.Text);
            markup.Raw("</li>\n");
        }

        markup.Raw("</ul>\n");
    }

    private void WriteContents(ContentsList contents)
    {
        markup.Raw("<nav aria-label=\"目录\">\n<ul role=\"list\">\n");
        foreach (var entry in contents.Entries)
        {
            var role = entry.Level == 0 ? TextRole.ContentsPart : TextRole.ContentsChapter;
            markup.Raw("<li class=\"").Raw(role.ToString()).Raw("\"><a href=\"#");
            markup.Text(Uri.EscapeDataString(entry.HeadingId)).Raw("\">").Text(entry.Text).Raw("</a></li>\n");
        }

        markup.Raw("</ul>\n</nav>\n");
    }
}
