using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Examples;

public sealed class GoldenTextTests
{
    [Fact]
    public void GridHasMergedTextAtTopLeftAndEmptyPlacesElsewhere()
    {
        var table = new Table(
            "balance",
            "",
            new TableCaption("", ""),
            9,
            [new(10), new(10), new(10)],
            [
                new(RowRole.Header, [Cell(0, "项目", rowSpan: 2), Cell(1, "收入", columnSpan: 2)]),
                new(RowRole.Header, [Cell(1, "小计"), Cell(2, "其中")]),
            ],
            [new(RowRole.Item, [Cell(0, "一、国防"), Money(1, "1,234.50"), Empty(2)])]);

        Assert.Equal("项目\t收入\t\n\t小计\t其中\n一、国防\t1,234.50\t\n", GoldenText.Grid(table));
    }

    [Fact]
    public void HeadingsCarryTheirNumbers()
    {
        var document = Of(
            new Heading(HeadingLevel.Part, Number(NumberFormat.Part, 1, "第一部分"), T("概况"), "a"),
            new Heading(HeadingLevel.Chapter, Number(NumberFormat.Chinese, 1, "一、"), T("主要职责"), "b"),
            new Paragraph(TextRole.Body, T("正文")),
            new Heading(HeadingLevel.Part, null, [new Text("附件："), new LineBreak(), new Text("预算表")], "c"));

        Assert.Equal("第一部分 概况\n一、主要职责\n附件：预算表\n", GoldenText.Headings(document));
    }

    [Fact]
    public void ContentsAreIndentedByLevel()
    {
        var document = Of(new ContentsList([new(0, "第一部分 概况", "a"), new(1, "一、主要职责", "b")]));

        Assert.Equal("第一部分 概况\n  一、主要职责\n", GoldenText.Contents(document));
    }

    [Fact]
    public void TitlesNameNumberTitleCaptionAndNotes()
    {
        var document = Of(
            new Heading(HeadingLevel.TableTitle, null, [new Text("绩效目标表"), new LineBreak(), new Text("（2026年度）")], "a"),
            new Paragraph(TextRole.TableNumber, T("预算11表")),
            Grid("department_performance", "部门名称：办公室", ""),
            new Paragraph(TextRole.TableNote, T("备注：无")),
            new Heading(HeadingLevel.TableTitle, null, T("收支表"), "b"),
            Grid("balance", "部门名称：办公室", "单位：万元"));

        Assert.Equal(
            "[department_performance]\nnumber: 预算11表\ntitle: 绩效目标表\ntitle: （2026年度）\n" +
            "caption: 部门名称：办公室 |\nnote: 备注：无\n" +
            "[balance]\ntitle: 收支表\ncaption: 部门名称：办公室 | 单位：万元\n",
            GoldenText.Titles(document));
    }

    [Fact]
    public void FiguresAreThoseOfTheSecondPartWithTheirUnits()
    {
        var document = Of(
            new Heading(HeadingLevel.Part, Number(NumberFormat.Part, 1, "第一部分"), T("概况"), "a"),
            new Paragraph(TextRole.Body, T("共 4 个单位")),
            new Heading(HeadingLevel.Part, Number(NumberFormat.Part, 2, "第二部分"), T("说明"), "b"),
            new Heading(HeadingLevel.Chapter, Number(NumberFormat.Chinese, 1, "一、"), T("总体情况"), "c"),
            new Paragraph(
                TextRole.Body,
                [new Text("2026年收入 "), new Figure("4540.68", 4540.68m, []), new Text(" 万元，增长6.49%，从2018年起。")]),
            new NumberedList(
                NumberFormat.ChineseInBrackets,
                [new(Number(NumberFormat.ChineseInBrackets, 1, "（一）"), T("车辆5辆，单价50万元以上设备0台（套）"))]),
            new Heading(HeadingLevel.Chapter, Number(NumberFormat.Chinese, 2, "二、"), T("无"), "d"),
            new Heading(HeadingLevel.Part, Number(NumberFormat.Part, 3, "第三部分"), T("名词解释"), "e"),
            new Paragraph(TextRole.Body, T("1项")));

        Assert.Equal(
            "## 一、总体情况\n4540.68万元\n6.49%\n5辆\n50万元\n0台（套）\n## 二、无\n",
            GoldenText.Figures(document));
    }

    [Fact]
    public void CommentsAreLeftOutAndExplanationsKept() =>
        Assert.Equal("## 一、总体情况\n8.38%\n", GoldenText.WithoutComments("## 一、总体情况\n# published: 8.39%\n8.38%\n"));

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void EveryExampleHasItsGoldens(string exampleId)
    {
        Assert.All(GoldenFiles.TableIds(exampleId), id => Assert.NotEmpty(GoldenFiles.Table(exampleId, id)));
        Assert.NotEmpty(GoldenFiles.Read(exampleId, "headings.txt"));
        Assert.NotEmpty(GoldenFiles.ReadFirst(exampleId, "contents.txt", "contents.built.txt"));
        Assert.NotEmpty(GoldenFiles.Read(exampleId, "figures.txt"));
    }

    public static TheoryData<string> ExampleIds => [.. GoldenFiles.ExampleIds];

    private static ImmutableArray<Inline> T(string text) => [new Text(text)];

    private static Number Number(NumberFormat format, int value, string text) => new(format, value, text);

    private static TableCell Cell(int column, string text, int columnSpan = 1, int rowSpan = 1) =>
        new(column, columnSpan, rowSpan, new TextContent(T(text)), HorizontalAlignment.Center);

    private static TableCell Money(int column, string printed) =>
        new(column, 1, 1, new FigureContent(new Figure(printed, 1234.5m, []), 2), HorizontalAlignment.Right);

    private static TableCell Empty(int column) => new(column, 1, 1, new EmptyContent(), HorizontalAlignment.Right);

    private static Table Grid(string id, string left, string right) =>
        new(id, "", new TableCaption(left, right), 9, [], [], []);

    private static Document Of(params ImmutableArray<Block> blocks) =>
        new(
            new DocumentInfo("", "", "", [], "zh-CN"),
            new DocumentStyle(
                new PageGeometry(595, 842, new Margins(0, 0, 0, 0), new Margins(0, 0, 0, 0)),
                ImmutableDictionary<FontRole, FontChoice>.Empty,
                ImmutableDictionary<TextRole, TextStyle>.Empty,
                new PageNumberStyle("{0}", false, 0),
                new TableStyle(0, 0, 0, 0)),
            [new Section(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart, blocks)]);
}
