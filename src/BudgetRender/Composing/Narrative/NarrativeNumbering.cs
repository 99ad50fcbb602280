using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Composing.Narrative;

/// <summary>Numbers the headings of the parts, each counted once, and collects what the contents list.</summary>
/// <param name="partBreak">Whether 第一部分 stands on a line of its own.</param>
internal sealed class NarrativeNumbering(bool partBreak)
{
    private static readonly (HeadingLevel Level, NumberFormat Format)[] Levels =
    [
        (HeadingLevel.Part, NumberFormat.Part),
        (HeadingLevel.Chapter, NumberFormat.Chinese),
        (HeadingLevel.Clause, NumberFormat.ChineseInBrackets),
        (HeadingLevel.Item, NumberFormat.Arabic),
        (HeadingLevel.SubItem, NumberFormat.ArabicInBrackets),
    ];

    private readonly int[] _counts = new int[Levels.Length];
    private readonly List<ContentsEntry> _entries = [];

    public IReadOnlyList<ContentsEntry> Entries => _entries;

    /// <param name="contentsDepth">How many levels below the part the contents list.</param>
    public ImmutableArray<Block> Number(ImmutableArray<NarrativeBlock> blocks, int contentsDepth) =>
        [.. blocks.Select(b => Number(b, contentsDepth))];

    /// <summary>Adds a line of the contents that no numbered heading stands for.</summary>
    public void AddEntry(ContentsEntry entry) => _entries.Add(entry);

    private Block Number(NarrativeBlock block, int contentsDepth) => block switch
    {
        NarrativeHeading heading => Heading(heading, contentsDepth),
        NarrativeList list => List(list),
        NarrativeParagraph paragraph => new Paragraph(TextRole.Body, paragraph.Text),
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private Heading Heading(NarrativeHeading heading, int contentsDepth)
    {
        var depth = Math.Min(heading.Level, Levels.Length) - 1;
        _counts[depth]++;
        Array.Clear(_counts, depth + 1, Levels.Length - depth - 1);
        var (level, format) = Levels[depth];
        var number = NumberTexts.Of(format, _counts[depth]);
        var id = "part-" + string.Join('-', _counts.Take(depth + 1));
        if (depth <= contentsDepth)
        {
            var gap = depth == 0 ? " " : "";
            var text = heading.ContentsText ?? InlineText.Of(heading.Text);
            _entries.Add(new ContentsEntry(Math.Min(depth, 1), number.Text + gap + text, id));
        }

        return new Heading(level, number, depth == 0 ? Separated(heading.Text) : heading.Text, id);
    }

    /// <summary>What stands between 第一部分 and the part's title.</summary>
    private ImmutableArray<Inline> Separated(ImmutableArray<Inline> text) =>
        [partBreak ? new LineBreak() : new Text("　"), .. text];

    private static NumberedList List(NarrativeList list) => new(
        list.Format,
        [.. list.Items.Select((text, i) => new NumberedItem(NumberTexts.Of(list.Format, list.Start + i), text))]);
}
