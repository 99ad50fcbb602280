using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Xlsx;

/// <summary>What one sheet holds: a table with the lines that belong to it above and below.</summary>
internal sealed record TableSheet(
    string Name,
    Section Section,
    ImmutableArray<SheetLine> Above,
    Table Table,
    ImmutableArray<SheetLine> Below)
{
    /// <summary>The number of the table's form, such as 预算01表; empty where it has none.</summary>
    public string FormNumber => Above.FirstOrDefault(l => l.Role == TextRole.TableNumber)?.Text ?? "";

    /// <summary>Every table of the document, in its order.</summary>
    public static ImmutableArray<TableSheet> Of(Document document)
    {
        var names = new SheetNames();
        return [.. document.Sections.SelectMany(section => Of(section, names))];
    }

    private static IEnumerable<TableSheet> Of(Section section, SheetNames names)
    {
        var above = ImmutableArray.CreateBuilder<SheetLine>();
        for (var i = 0; i < section.Blocks.Length; i++)
        {
            switch (section.Blocks[i])
            {
                case Paragraph { Role: TextRole.TableNumber or TextRole.TableTitle } paragraph:
                    above.Add(new SheetLine(paragraph.Role, PlainText.Of(paragraph.Text, '\n')));
                    break;
                case Heading { Level: HeadingLevel.TableTitle } title:
                    above.Add(new SheetLine(TextRole.TableTitle, title.Number?.Text + PlainText.Of(title.Text, '\n')));
                    break;
                case Table table:
                    yield return new TableSheet(names.Next(table.Title), section, above.DrainToImmutable(), table, NotesAfter(section, i));
                    break;
            }
        }
    }

    private static ImmutableArray<SheetLine> NotesAfter(Section section, int table) =>
    [
        .. section.Blocks.Skip(table + 1)
            .TakeWhile(b => b is Paragraph { Role: TextRole.TableNote })
            .Select(b => new SheetLine(TextRole.TableNote, PlainText.Of(((Paragraph)b).Text, '\n'))),
    ];
}

/// <summary>A line of a sheet outside the grid.</summary>
internal sealed record SheetLine(TextRole Role, string Text);
