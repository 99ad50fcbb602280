using System.Text;
using System.Text.RegularExpressions;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Examples;

/// <summary>A document in the forms of the golden files, which <c>tests/cases/examples/README.md</c> describes.</summary>
internal static partial class GoldenText
{
    /// <summary>The grid of a table: a line per row, cells separated by tabs, a merged cell's text at its top left.</summary>
    public static string Grid(Table table)
    {
        var text = new StringBuilder();
        foreach (var row in table.Head.Concat(table.Body))
        {
            var places = new string[table.Columns.Length];
            Array.Fill(places, "");
            foreach (var cell in row.Cells)
            {
                places[cell.Column] = PlainText.Of(cell.Content);
            }

            text.AppendJoin('\t', places).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Every heading with its number.</summary>
    public static string Headings(Document document) =>
        Lines(Blocks(document).OfType<Heading>().Select(Printed));

    /// <summary>The contents' entries, two blanks in front of each for every level below a part.</summary>
    public static string Contents(Document document) =>
        Lines(Blocks(document)
            .OfType<ContentsList>()
            .SelectMany(list => list.Entries)
            .Select(entry => new string(' ', 2 * entry.Level) + entry.Text));

    /// <summary>What stands around each table: number, title, caption and notes.</summary>
    public static string Titles(Document document)
    {
        var lines = new List<string>();
        var above = new List<string>();
        foreach (var block in Blocks(document))
        {
            switch (block)
            {
                case Paragraph { Role: TextRole.TableNumber } number:
                    above.Add($"number: {PlainText.Of(number.Text)}");
                    break;
                case Heading { Level: HeadingLevel.TableTitle } title:
                    above.AddRange(PlainText.LinesOf(title.Text).Select(line => $"title: {line}"));
                    break;
                case Paragraph { Role: TextRole.TableTitle } title:
                    above.AddRange(PlainText.LinesOf(title.Text).Select(line => $"title: {line}"));
                    break;
                case Table table:
                    lines.Add($"[{table.Id}]");
                    lines.AddRange(above.Order(NumberFirst));
                    lines.Add($"caption: {table.Caption.Left} | {table.Caption.Right}".TrimEnd());
                    above.Clear();
                    break;
                case Paragraph { Role: TextRole.TableNote } note:
                    lines.Add($"note: {PlainText.Of(note.Text)}");
                    break;
                default:
                    break;
            }
        }

        return Lines(lines);
    }

    /// <summary>For each explanation of the second part the numbers that carry a unit, in reading order.</summary>
    public static string Figures(Document document)
    {
        var lines = new List<string>();
        var inside = false;
        foreach (var block in Blocks(document))
        {
            if (block is Heading { Level: HeadingLevel.Part } part)
            {
                inside = part.Number is { Format: NumberFormat.Part, Value: 2 };
            }
            else if (inside && block is Heading { Level: HeadingLevel.Chapter } chapter)
            {
                lines.Add($"## {Printed(chapter)}");
            }
            else if (inside)
            {
                lines.AddRange(Texts(block).SelectMany(FiguresIn));
            }
        }

        return Lines(lines);
    }

    /// <summary>A golden without its comments: lines that begin with one number sign.</summary>
    public static string WithoutComments(string golden) =>
        Lines(golden.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith("# ", StringComparison.Ordinal)));

    private static Comparer<string> NumberFirst { get; } = Comparer<string>.Create((a, b) =>
        b.StartsWith("number:", StringComparison.Ordinal).CompareTo(a.StartsWith("number:", StringComparison.Ordinal)));

    private static IEnumerable<Block> Blocks(Document document) => document.Sections.SelectMany(s => s.Blocks);

    private static string Printed(Heading heading) => heading.Number switch
    {
        null => PlainText.Of(heading.Text),
        { Format: NumberFormat.Part } number => $"{number.Text} {PlainText.Of(heading.Text)}",
        { } number => number.Text + PlainText.Of(heading.Text),
    };

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [PlainText.Of(heading.Text)],
        Paragraph paragraph => [PlainText.Of(paragraph.Text)],
        NumberedList list => list.Items.Select(item => PlainText.Of(item.Text)),
        _ => [],
    };

    private static IEnumerable<string> FiguresIn(string text) =>
        FigureWithUnit().Matches(Blanks().Replace(text, "")).Select(match => match.Value);

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + '\n'));

    [GeneratedRegex(@"(?<![\d.,])\d[\d,]*(?:\.\d+)?(?:万元|%|台（套）|人次|个|项|辆|套)")]
    private static partial Regex FigureWithUnit();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
