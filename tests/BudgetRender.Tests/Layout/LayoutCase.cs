using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Layout;

/// <summary>
/// Reads a case's input.txt: the page as <c>= characters x lines</c>, then one block a line. <c># ## ###</c> are headings
/// (part, chapter, clause), <c>~</c> is a table's title, <c>&gt;</c> a table's note, <c>===</c> a page break,
/// <c>[contents]</c> lists the headings, <c>+</c> is a list's item, <c>|a|b|</c> a table's row. <c>|---|</c> ends a
/// table's head; a cell <c>&lt;</c> joins the one at its left, <c>^</c> the one above. <c>\</c> in text is a line break.
/// Before a table <c>widths 5 7.5</c> gives the columns in characters and <c>caption left|right</c> the line above it.
/// </summary>
internal sealed partial class LayoutCase
{
    private const double Size = 10;
    private const double LineHeight = 15;
    private const double Margin = 20;

    private readonly List<Block> _blocks = [];
    private readonly List<ContentsEntry> _entries = [];
    private ImmutableArray<TableColumn> _columns = [];
    private TableCaption _caption = new("", "");
    private double _characters;
    private double _lines;

    public static Document Read(string text)
    {
        var reader = new LayoutCase();
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            var rows = lines.Skip(i).TakeWhile(l => l.StartsWith('|')).ToArray();
            if (rows.Length > 0) reader.AddTable(rows);
            else reader.Add(lines[i]);
            i += Math.Max(1, rows.Length);
        }

        return reader.Document();
    }

    private Document Document()
    {
        var blocks = _blocks.Select(b => b is ContentsList ? new ContentsList([.. _entries]) : b);
        return new Document(
            new DocumentInfo("", "", "", [], "zh-CN"),
            Style(),
            [new Section(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart, [.. blocks])]);
    }

    private void Add(string line)
    {
        if (PageSize().Match(line) is { Success: true } size)
            (_characters, _lines) = (Number(size.Groups[1].Value), Number(size.Groups[2].Value));
        else if (line.StartsWith("widths ", StringComparison.Ordinal))
            _columns = [.. line.Split(' ').Skip(1).Select(w => new TableColumn(Number(w) * Size))];
        else if (line.StartsWith("caption ", StringComparison.Ordinal))
            _caption = new TableCaption(line[8..].Split('|')[0], line.Split('|')[1]);
        else if (line == "===") _blocks.Add(new PageBreak());
        else if (line == "[contents]") _blocks.Add(new ContentsList([]));
        else if (line.StartsWith("> ", StringComparison.Ordinal)) _blocks.Add(new Paragraph(TextRole.TableNote, Inlines(line[2..])));
        else if (line.StartsWith("+ ", StringComparison.Ordinal)) AddItem(line[2..]);
        else if (Heading().Match(line) is { Success: true } heading) AddHeading(heading.Groups[1].Value, heading.Groups[2].Value);
        else _blocks.Add(new Paragraph(TextRole.Body, Inlines(line)));
    }

    private void AddItem(string text)
    {
        var number = new Number(NumberFormat.ArabicInBrackets, 1, text[..(text.IndexOf('）') + 1)]);
        _blocks.Add(new NumberedList(NumberFormat.ArabicInBrackets, [new NumberedItem(number, Inlines(text[number.Text.Length..]))]));
    }

    private void AddHeading(string mark, string text)
    {
        var level = mark == "~" ? HeadingLevel.TableTitle : (HeadingLevel)(mark.Length - 1);
        var id = "h" + _entries.Count.ToString(CultureInfo.InvariantCulture);
        _entries.Add(new ContentsEntry(level == HeadingLevel.Part ? 0 : 1, text, id));
        _blocks.Add(new Heading(level, null, Inlines(text), id));
    }

    private void AddTable(string[] lines)
    {
        var grid = lines.Select(l => l.Trim('|').Split('|')).ToList();
        var headRows = grid.FindIndex(r => r[0] == "---");
        if (headRows >= 0) grid.RemoveAt(headRows);
        var head = Math.Max(headRows, 0);
        _blocks.Add(new Table(
            "table", "样表", _caption, Size, _columns,
            [.. Enumerable.Range(0, head).Select(r => Row(grid, r, head, isHead: true))],
            [.. Enumerable.Range(head, grid.Count - head).Select(r => Row(grid, r, grid.Count, isHead: false))]));
    }

    private static TableRow Row(List<string[]> grid, int row, int end, bool isHead)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var column = 0; column < grid[row].Length; column++)
        {
            var text = grid[row][column];
            if (text is "<" or "^") continue;
            var columns = 1 + grid[row].Skip(column + 1).TakeWhile(t => t == "<").Count();
            var rows = 1 + grid.Take(end).Skip(row + 1).TakeWhile(r => r[column] == "^").Count();
            var isFigure = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && text.Contains('.');
            CellContent content = text.Length == 0 ? new EmptyContent()
                : isFigure ? new FigureContent(new Figure(text, value, []), 2)
                : new TextContent(Inlines(text));
            var alignment = isHead ? HorizontalAlignment.Center : isFigure ? HorizontalAlignment.Right : HorizontalAlignment.Left;
            cells.Add(new TableCell(column, columns, rows, content, alignment, IsHeader: isHead));
        }

        return new TableRow(isHead ? RowRole.Header : RowRole.Item, cells.DrainToImmutable());
    }

    private DocumentStyle Style()
    {
        var margins = new Margins(Margin, Margin, Margin, Margin);
        var geometry = new PageGeometry((_characters * Size) + (2 * Margin), (_lines * LineHeight) + (2 * Margin), margins, margins);
        var justified = new TextStyle(FontRole.Body, Size, false, HorizontalAlignment.Justified, LineHeight, FirstLineIndent: 2);
        var plain = justified with { Alignment = HorizontalAlignment.Left, FirstLineIndent = 0 };
        var texts = Enum.GetValues<TextRole>().ToImmutableDictionary(r => r, r => r == TextRole.Body ? justified : plain);
        texts = texts.SetItem(TextRole.PageNumber, plain with { Alignment = HorizontalAlignment.Center });
        texts = texts.SetItem(TextRole.Part, plain with { SpaceBefore = LineHeight });
        var fonts = Enum.GetValues<FontRole>().ToImmutableDictionary(r => r, r => new FontChoice("", "", r.ToString()));
        return new DocumentStyle(geometry, fonts, texts, new PageNumberStyle("- {0} -", false, 5), new TableStyle(1, 2, 0, LineHeight));
    }

    private static ImmutableArray<Inline> Inlines(string text)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in text.Split('\\'))
        {
            if (inlines.Count > 0) inlines.Add(new LineBreak());
            inlines.Add(new Text(line));
        }

        return inlines.DrainToImmutable();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("^= ([0-9.]+) x ([0-9.]+)$")]
    private static partial Regex PageSize();

    [GeneratedRegex("^(#+|~) (.*)$")]
    private static partial Regex Heading();
}
