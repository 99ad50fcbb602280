using BudgetRender.Documents;

namespace BudgetRender.Tests.Writers;

/// <summary>Every printed text of a tree, in its order, to look for in an output.</summary>
internal static class TreeText
{
    public static IEnumerable<string> Of(Document document) =>
        document.Sections.SelectMany(s => s.Blocks).SelectMany(Of).Where(t => t.Length > 0);

    public static IEnumerable<string> Of(Table table) =>
    [
        table.Caption.Left,
        table.Caption.Right,
        .. table.Head.Concat(table.Body).SelectMany(r => r.Cells).SelectMany(c => Of(c.Content)),
    ];

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Heading heading => Of(heading.Text),
        Paragraph paragraph => Of(paragraph.Text),
        NumberedList list => list.Items.SelectMany(i => Of(i.Text)),
        ContentsList contents => contents.Entries.Select(e => e.Text),
        Table table => Of(table),
        PageBreak => [],
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private static IEnumerable<string> Of(CellContent content) => content switch
    {
        TextContent text => Of(text.Text),
        FigureContent figure => [figure.Figure.Printed],
        _ => [],
    };

    private static IEnumerable<string> Of(IEnumerable<Inline> inlines) => inlines.SelectMany(i => i switch
    {
        Text text => [text.Value],
        Figure figure => [figure.Printed],
        Strong strong => Of(strong.Content),
        Emphasis emphasis => Of(emphasis.Content),
        _ => Enumerable.Empty<string>(),
    });
}
