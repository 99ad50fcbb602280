using System.Collections.Immutable;
using BudgetRender.Documents;
using BudgetRender.Layout.Lines;
using BudgetRender.Layout.Tables;

namespace BudgetRender.Layout.Paging;

/// <summary>Sets a section's blocks, one below the other, as if its page had no end.</summary>
/// <param name="section">Zero-based index of the section.</param>
internal sealed class GalleyBuilder(
    DocumentStyle style, PageFrame frame, int section, Typesetter typesetter, LayoutFindings findings)
{
    private readonly List<Slug> _slugs = [];
    private double _spaceAfter;
    private bool _isKept;
    private bool _isPageBreak;

    public List<Slug> Build(Section source)
    {
        for (var i = 0; i < source.Blocks.Length; i++)
        {
            // A note belongs to the table's last row.
            if (i > 0 && source.Blocks[i] is Paragraph { Role: TextRole.TableNote } && source.Blocks[i - 1] is Table)
                _isKept = true;
            Add(source.Blocks[i]);
        }

        if (source.Kind == SectionKind.Cover && _slugs.Count > 0) _slugs[0].KeepsSpaceAtTop = true;
        return _slugs;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading: AddHeading(heading); break;
            case Paragraph paragraph: AddParagraph(paragraph); break;
            case NumberedList list: AddList(list); break;
            case Table table: AddTable(table); break;
            case ContentsList contents: AddContents(contents); break;
            case PageBreak: _isPageBreak = _slugs.Count > 0; break;
            default: throw new InvalidOperationException($"No layout is defined for {block.GetType().Name}.");
        }
    }

    private void AddHeading(Heading heading)
    {
        var text = style.Texts[Roles.Of(heading.Level)];
        var origin = new HeadingOrigin(heading, section);
        var setter = Begin(text, out var measure);
        if (heading.Number is { } number) setter.Add(number.Text, origin);
        var lines = setter.Add(heading.Text, origin).Break(measure);
        var height = Roles.LineHeight(text);
        BeginBlock(text);
        for (var i = 0; i < lines.Length; i++)
            Append(new LineSlug(lines[i], height) { Heading = i == 0 ? heading : null }, mayStartPage: i == 0);
        EndBlock(text, isKept: true);
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var text = style.Texts[paragraph.Role];
        var setter = Begin(text, out var measure).Add(paragraph.Text, new ParagraphOrigin(paragraph, section));
        AddLines(setter.Break(measure), text, Roles.StaysWithNext(paragraph.Role));
    }

    private void AddList(NumberedList list)
    {
        var text = style.Texts[TextRole.Body];
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            var setter = Begin(text, out var measure)
                .Add(item.Number.Text, new ListItemOrigin(list, i, IsLabel: true, section))
                .Add(item.Text, new ListItemOrigin(list, i, IsLabel: false, section));
            AddLines(setter.Break(measure), text, isKept: false);
        }
    }

    private void AddContents(ContentsList contents)
    {
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            var entry = contents.Entries[i];
            var text = style.Texts[entry.Level == 0 ? TextRole.ContentsPart : TextRole.ContentsChapter];
            var indent = text.FirstLineIndent * text.Size;
            var measure = new Measure(frame.TextWidth - indent - (PageNumbers.ReservedEms * text.Size), HorizontalAlignment.Left);
            var origin = new ContentsOrigin(contents, i, IsPageNumber: false, section);
            var lines = typesetter.Begin(TextLook.Of(text)).Add(entry.Text, origin).Break(measure);
            var height = Roles.LineHeight(text);
            BeginBlock(text);
            for (var k = 0; k < lines.Length; k++)
            {
                var isLast = k == lines.Length - 1;
                Append(new LineSlug(lines[k], height, indent) { Entry = isLast ? origin : null }, mayStartPage: k == 0);
            }

            EndBlock(text, isKept: false);
        }
    }

    private void AddTable(Table table)
    {
        var text = style.Texts[TextRole.TableCaption];
        BeginBlock(text);
        if (table.Caption is not { Left: "", Right: "" })
        {
            AddCaption(table, text);
            EndBlock(text, isKept: true);
            BeginBlock(null);
        }

        var layout = TableLayout.Of(table, style, frame, section, typesetter, findings);
        for (var row = 0; row < layout.RowHeights.Length; row++)
            Append(new RowSlug(layout, row), row == 0 || layout.MayStartPage(row));
        EndBlock(null, isKept: false);
    }

    /// <summary>The unit stands at the right of the last line; the department's name is wrapped before it.</summary>
    private void AddCaption(Table table, TextStyle text)
    {
        var origin = new CaptionOrigin(table, section);
        var look = TextLook.Of(text);
        var unit = typesetter.Begin(look).Add(table.Caption.Right, origin)
            .Break(new Measure(frame.TextWidth, HorizontalAlignment.Right))[0];
        var room = frame.TextWidth - typesetter.Width - text.Size;
        var lines = typesetter.Begin(look).Add(table.Caption.Left, origin)
            .Break(new Measure(Math.Max(room, text.Size), HorizontalAlignment.Left));
        var height = Roles.LineHeight(text);
        for (var i = 0; i < lines.Length; i++)
        {
            var beside = i == lines.Length - 1 && table.Caption.Right.Length > 0 ? unit : null;
            Append(new LineSlug(lines[i], height) { Beside = beside }, mayStartPage: i == 0);
        }
    }

    private Typesetter Begin(TextStyle text, out Measure measure)
    {
        var look = TextLook.OnGrid(text, frame.TextWidth);
        measure = new Measure(frame.TextWidth, text.Alignment, text.FirstLineIndent * look.Pitch);
        return typesetter.Begin(look);
    }

    /// <summary>At least two lines of a paragraph stay together at the foot of a page and at the top of the next.</summary>
    private void AddLines(ImmutableArray<SetLine> lines, TextStyle text, bool isKept)
    {
        var height = Roles.LineHeight(text);
        BeginBlock(text);
        for (var i = 0; i < lines.Length; i++)
            Append(new LineSlug(lines[i], height), mayStartPage: i == 0 || (i >= 2 && lines.Length - i >= 2));
        EndBlock(text, isKept || text.KeepWithNext);
    }

    private void BeginBlock(TextStyle? text) => _spaceAfter += text?.SpaceBefore ?? 0;

    private void Append(Slug slug, bool mayStartPage)
    {
        slug.SpaceBefore = _spaceAfter;
        slug.MayStartPage = mayStartPage && !_isKept;
        slug.MustStartPage = _isPageBreak;
        _slugs.Add(slug);
        _spaceAfter = 0;
        _isKept = false;
        _isPageBreak = false;
    }

    private void EndBlock(TextStyle? text, bool isKept)
    {
        _spaceAfter += text?.SpaceAfter ?? 0;
        _isKept = isKept;
    }
}
