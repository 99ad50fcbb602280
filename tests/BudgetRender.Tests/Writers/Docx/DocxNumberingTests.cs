using BudgetRender.Documents;
using BudgetRender.Writers.Docx;

namespace BudgetRender.Tests.Writers.Docx;

/// <summary>The number that Word counts is the number that the tree has.</summary>
public sealed class DocxNumberingTests
{
    private static readonly Dictionary<string, string> NoPages = [];

    [Fact]
    public void Native_numbers_of_every_block_are_the_tree_s() => AssertNumbers(EveryBlock.Document);

    [Fact]
    public void Native_numbers_of_a_whole_report_are_the_tree_s() => AssertNumbers(SampleReport.Document);

    [Fact]
    public void A_usual_outline_needs_no_restart()
    {
        using var output = new MemoryStream();
        DocxWriter.Write(SampleReport.Document, SampleReport.Pages, output);
        var numbering = new PackageFile(output.ToArray()).Normalised("word/numbering.xml");
        Assert.DoesNotContain("lvlOverride", numbering, StringComparison.Ordinal);
    }

    /// <summary>Gaps, restarts, other marks, levels passed over, a number without digits.</summary>
    [Theory]
    [InlineData("P1 C1 C2 C5 C6 P2 C1")]
    [InlineData("P1 C1 C2 C1 C2 L1 L2 C3")]
    [InlineData("C1 C2 P1 C1 L1 I1 I2 I1 S1 S2 L2 I1")]
    [InlineData("P1 L1 L2 C1 L1 C2 P2 C1")]
    [InlineData("P1 C1 P- C1 C2 P2 C3 C4")]
    [InlineData("P1 T1 T2 T3 C1 T1 P2 T1")]
    [InlineData("C9 C10 C11 C20 C21 C99 C100")]
    [InlineData("C1 C2! C3! C4 C5! L1 C6")]
    [InlineData("C1 C2? C3")]
    public void Native_numbers_follow_any_outline(string outline)
    {
        var headings = outline.Split(' ').Select((token, i) => (Block)Heading(token, i));
        AssertNumbers(With([.. headings]));
    }

    [Fact]
    public void Each_list_counts_for_itself()
    {
        AssertNumbers(With(
            List(NumberFormat.Arabic, 1, 2, 3),
            List(NumberFormat.Arabic, 1, 2),
            List(NumberFormat.ChineseInBrackets, 1, 2, 4, 5),
            List(NumberFormat.Arabic, 3)));
    }

    private static Document With(params Block[] blocks) => EveryBlock.Document with
    {
        Sections = [new Section(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart, [.. blocks])],
    };

    private static NumberedList List(NumberFormat format, params int[] values) =>
        new(format, [.. values.Select(v => new NumberedItem(new Number(format, v, Printed(format, v)), [new Text($"item {v}")]))]);

    private static Heading Heading(string token, int index)
    {
        var (level, format) = token[0] switch
        {
            'P' => (HeadingLevel.Part, NumberFormat.Part),
            'C' => (HeadingLevel.Chapter, NumberFormat.Chinese),
            'L' => (HeadingLevel.Clause, NumberFormat.ChineseInBrackets),
            'I' => (HeadingLevel.Item, NumberFormat.Arabic),
            'S' => (HeadingLevel.SubItem, NumberFormat.ArabicInBrackets),
            _ => (HeadingLevel.TableTitle, NumberFormat.Chinese),
        };
        if (token[1] == '-') return new Heading(level, null, [new Text(token)], $"h{index}");
        var value = int.Parse(token[1..].TrimEnd('!', '?'), System.Globalization.CultureInfo.InvariantCulture);
        var printed = Printed(format, value);
        if (token.EndsWith('!')) printed = printed.Replace("、", "．", StringComparison.Ordinal);
        if (token.EndsWith('?')) printed = "附、";
        return new Heading(level, new Number(format, value, printed), [new Text(token)], $"h{index}");
    }

    private static string Printed(NumberFormat format, int value) => format switch
    {
        NumberFormat.Part => $"第{Chinese(value)}部分",
        NumberFormat.Chinese => $"{Chinese(value)}、",
        NumberFormat.ChineseInBrackets => $"（{Chinese(value)}）",
        NumberFormat.Arabic => $"{value}.",
        _ => $"（{value}）",
    };

    private static string Chinese(int value) => value switch
    {
        10 => "十",
        11 => "十一",
        20 => "二十",
        21 => "二十一",
        99 => "九十九",
        100 => "一百",
        _ => $"{"零一二三四五六七八九"[value]}",
    };

    private static void AssertNumbers(Document document)
    {
        using var output = new MemoryStream();
        DocxWriter.Write(document, NoPages, output);
        var native = new NativeNumbers(new PackageFile(output.ToArray())).Paragraphs
            .Where(p => p.Number.Length > 0).Select(p => p.Number);
        Assert.Equal(document.Sections.SelectMany(s => s.Blocks).SelectMany(Numbers), native);
    }

    private static IEnumerable<string> Numbers(Block block) => block switch
    {
        Heading { Number: { } number } => [number.Text],
        NumberedList list => list.Items.Select(i => i.Number.Text),
        _ => [],
    };
}
