using System.Text;
using BudgetRender.Documents;
using BudgetRender.Tests.Examples;

namespace BudgetRender.Tests.Composing;

/// <summary>
/// A document as lines that a reviewer can read. Figures stand as <c>⟨printed = value @ sources⟩</c>, strong text between
/// <c>**</c>, emphasis between <c>*</c>, line breaks as <c>⏎</c>.
/// </summary>
internal static class DocumentOutline
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        foreach (var section in document.Sections)
        {
            text.Append($"== {section.Kind} {section.Orientation} {section.Numbering}\n");
            foreach (var block in section.Blocks) Append(text, block);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append($"{heading.Level} {heading.Id}: {heading.Number?.Text}{Of(heading.Text)}\n");
                break;
            case Paragraph paragraph:
                text.Append($"{paragraph.Role}: {Of(paragraph.Text)}\n");
                break;
            case NumberedList list:
                text.Append($"List {list.Format}\n");
                foreach (var item in list.Items) text.Append($"  {item.Number.Text}{Of(item.Text)}\n");
                break;
            case ContentsList contents:
                foreach (var entry in contents.Entries) text.Append($"{new string(' ', 2 * entry.Level)}> {entry.Text} -> {entry.HeadingId}\n");
                break;
            case Table table:
                text.Append($"Table {table.Id} | {table.Caption.Left} | {table.Caption.Right} | {table.Columns.Sum(c => c.Width):F2} pt\n");
                text.Append(GoldenText.Grid(table));
                break;
            default:
                text.Append(block.GetType().Name).Append('\n');
                break;
        }
    }

    private static string Of(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Text plain => plain.Value,
        Figure figure => FormattableString.Invariant($"⟨{figure.Printed} = {figure.Value:0.####} @ {string.Join(", ", figure.Sources)}⟩"),
        Strong strong => $"**{Of(strong.Content)}**",
        Emphasis emphasis => $"*{Of(emphasis.Content)}*",
        LineBreak => "⏎",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };
}
