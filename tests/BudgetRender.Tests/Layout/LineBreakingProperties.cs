using BudgetRender.Documents;
using BudgetRender.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Layout;

/// <summary>What holds for any text, in any width from eight characters up.</summary>
public sealed class LineBreakingProperties
{
    private const string NeverFirst = "，。、；：？！）》」』】”’％%℃…";
    private const string NeverLast = "（《「『【“‘￥";
    private const double Size = 10;

    /// <summary>Pieces as a narrative has them; no piece has more than two marks in a row.</summary>
    private static readonly string[] Pieces =
    [
        "预算", "财政拨款", "收入", "的", "三门峡市人民政府办公室", "，", "。", "、", "；", "：", "（一）", "《预算法》", "“三公”", "……",
        "1,234.56万元", "4540.68", "99.5%", "２０２６年", "￥12.00", "38.5℃", "Excel", "WPS Office", " ", "12345", "（含", "）", "——", "％",
    ];

    private static Arbitrary<(string Text, int Width)> Texts =>
        (from pieces in Gen.ListOf(Gen.Elements(Pieces), 60)
         from width in Gen.Choose(8, 30)
         select (Cleaned(pieces), width)).ToArbitrary();

    [Fact]
    public void No_line_starts_with_a_closing_mark() => Check((text, lines) =>
        Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], NeverFirst)));

    [Fact]
    public void No_line_ends_with_an_opening_mark() => Check((text, lines) =>
        Assert.All(lines.SkipLast(1), line => Assert.DoesNotContain(line.TrimEnd()[^1], NeverLast)));

    [Fact]
    public void No_text_is_lost() => Check((text, lines) => Assert.Equal(text, string.Concat(lines)));

    [Fact]
    public void No_line_is_wider_than_its_measure() => Prop.ForAll(Texts, sample =>
    {
        foreach (var item in Lay(sample.Text, sample.Width).Pages.SelectMany(p => p.Items).OfType<TextItem>())
        {
            var hanging = item.Run.Text.Length - item.Run.Text.TrimEnd().Length;
            var right = item.X + item.Run.Width - (hanging * Size);
            Assert.True(right <= (sample.Width * Size) + 20.1, $"{item.Run.Text} ends at {right}");
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_amount_is_never_broken() => Check((text, lines) =>
    {
        for (var i = 0; i < lines.Count - 1; i++)
            Assert.False(IsInAmount(lines[i][^1]) && IsInAmount(lines[i + 1][0]), $"{lines[i]} | {lines[i + 1]}");
    });

    private static bool IsInAmount(char c) => char.IsAsciiDigit(c) || c is ',' or '.';

    private static void Check(Action<string, List<string>> check) => Prop.ForAll(Texts, sample =>
    {
        var lines = Lay(sample.Text, sample.Width).Pages.SelectMany(p => p.Items).OfType<TextItem>()
            .Where(t => t.Origin is ParagraphOrigin)
            .GroupBy(t => t.Baseline)
            .Select(line => string.Concat(line.Select(t => t.Run.Text)))
            .ToList();
        check(sample.Text, lines);
    }).QuickCheckThrowOnFailure();

    private static LaidOutDocument Lay(string text, int width)
    {
        var document = LayoutCase.Read($"= {width} x 200");
        var section = document.Sections[0] with { Blocks = [new Paragraph(TextRole.Body, [new Text(text)])] };
        return DocumentLayout.LayOut(document with { Sections = [section] }, MeasuredFonts.Set);
    }

    /// <summary>Runs of marks and of letters that no line could hold are no text that anybody writes.</summary>
    private static string Cleaned(IEnumerable<string> pieces)
    {
        var text = "预算";
        foreach (var piece in pieces)
        {
            var isMark = (NeverFirst + NeverLast + "—）").Contains(piece[0]);
            var isBoundary = text[^1] >= 0x4E00 && text[^1] <= 0x9FFF;
            text += isBoundary || (!isMark && text[^1] is '，' or '。') ? piece : "的";
        }

        return text + "完";
    }
}
