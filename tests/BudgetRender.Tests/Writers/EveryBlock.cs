using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Writers;

/// <summary>A document that holds each kind of block, inline and cell content, and every orientation and numbering.</summary>
internal static class EveryBlock
{
    public static Document Document { get; } = new(
        new DocumentInfo("2026年示例市档案馆部门预算公开", "示例市档案馆", "部门预算", ["预算公开", "2026年"], "zh-CN"),
        SampleStyle.Official,
        [Cover, Contents, Narrative, Tables]);

    public static IReadOnlyDictionary<string, string> Pages { get; } = new Dictionary<string, string>
    {
        ["part-1"] = "1",
        ["chapter-1"] = "1",
        ["part-2"] = "3",
        ["attachment"] = "4",
        ["table-1"] = "4",
    };

    private static Section Cover => new(SectionKind.Cover, PageOrientation.Portrait, PageNumbering.None,
    [
        new Paragraph(TextRole.CoverTitle, [new Text("2026年示例市档案馆"), new LineBreak(), new Text("部门预算公开")]),
        new Paragraph(TextRole.CoverLine, [new Text("二〇二六年二月")]),
    ]);

    private static Section Contents => new(SectionKind.Contents, PageOrientation.Portrait, PageNumbering.None,
    [
        new Paragraph(TextRole.ContentsTitle, [new Text("目　录")]),
        new ContentsList(
        [
            new ContentsEntry(0, "第一部分 示例市档案馆概况", "part-1"),
            new ContentsEntry(1, "一、主要职责", "chapter-1"),
            new ContentsEntry(0, "第二部分 “三公”经费 & 名词解释", "part-2"),
            new ContentsEntry(0, "附件：部门预算表", "attachment"),
            new ContentsEntry(1, "一、部门收支总体情况表", "table-1"),
        ]),
    ]);

    private static Section Narrative => new(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart,
    [
        Heading(HeadingLevel.Part, NumberFormat.Part, 1, "第一部分", "part-1", new LineBreak(), new Text("示例市档案馆概况")),
        Heading(HeadingLevel.Chapter, NumberFormat.Chinese, 1, "一、", "chapter-1", new Text("主要职责")),
        Body(new Text("示例市档案馆的主要职责是：")),
        new NumberedList(NumberFormat.ChineseInBrackets,
        [
            Item(NumberFormat.ChineseInBrackets, 1, "（一）", new Text("收集、整理、保管档案；")),
            Item(NumberFormat.ChineseInBrackets, 2, "（二）", new Strong([new Text("提供利用")]), new Text("。")),
        ]),
        Heading(HeadingLevel.Chapter, NumberFormat.Chinese, 2, "二、", "chapter-2", new Text("收支情况")),
        Heading(HeadingLevel.Clause, NumberFormat.ChineseInBrackets, 1, "（一）", "clause-1", new Text("收入")),
        Heading(HeadingLevel.Item, NumberFormat.Arabic, 1, "1.", "item-1", new Text("财政拨款")),
        Heading(HeadingLevel.SubItem, NumberFormat.ArabicInBrackets, 1, "（1）", "sub-item-1", new Text("一般公共预算")),
        Body(
            new Text("“三公”经费 "),
            new Figure("11.50", 11.5m, ["预算公开.xlsx: 预算08表!B6"]),
            new Text(" 万元，"),
            new Emphasis([new Text("与上年 "), new Strong([new Text("<持平>")])]),
            new Text("。")),
        new PageBreak(),
        Heading(HeadingLevel.Part, NumberFormat.Part, 2, "第二部分", "part-2", new LineBreak(), new Text("名词解释")),
        Heading(HeadingLevel.Chapter, NumberFormat.Chinese, 1, "一、", "chapter-3", new Text("财政拨款收入")),
        Heading(HeadingLevel.Chapter, NumberFormat.Chinese, 3, "三、", "chapter-4", new Text("事业收入")),
        Body(new Text("指单位开展业务活动取得的收入。")),
        new NumberedList(NumberFormat.Arabic, [Item(NumberFormat.Arabic, 1, "1.", new Text("另一份清单"))]),
    ]);

    private static Section Tables => new(SectionKind.Tables, PageOrientation.Landscape, PageNumbering.Continue,
    [
        new Heading(HeadingLevel.Part, null, [new Text("附件：部门预算表")], "attachment"),
        new Paragraph(TextRole.TableNumber, [new Text("预算01表")]),
        new Heading(HeadingLevel.TableTitle, null, [new Text("部门收支总体情况表")], "table-1"),
        Table,
        new Paragraph(TextRole.TableNote, [new Text("注：本表合计数与分项之和的差为四舍五入所致。")]),
    ]);

    private static Table Table => new(
        "summary",
        "部门收支总体情况表",
        new TableCaption("部门名称：示例市档案馆", "单位：万元"),
        8,
        [new TableColumn(240), new TableColumn(120.3), new TableColumn(240.2), new TableColumn(116.5)],
        [
            Row(RowRole.Header, Head(0, 1, 2, "项目"), Head(1, 3, 1, "金额")),
            Row(RowRole.Header, Head(1, 1, 1, "小计"), Head(2, 2, 1, "其中：财政拨款")),
        ],
        [
            Row(RowRole.Total, Label(0, "合计") with { IsStrong = true }, Amount(1, "1,234.50", 1234.5m, 2), Amount(2, "1,234.50", 1234.5m, 2), Empty(3)),
            Row(RowRole.Group,
                Label(0, "一般公共预算") with { RowSpan = 2, VerticalAlignment = VerticalAlignment.Top },
                Amount(1, "0", 0m, 0),
                Amount(2, "-3.5", -3.5m, 1),
                Empty(3)),
            Row(RowRole.Item, Label(1, "一般公共服务") with { ColumnSpan = 2, Indent = 1 }, Amount(3, "1,238", 1238m, 0)),
        ]);

    private static Heading Heading(
        HeadingLevel level, NumberFormat format, int value, string number, string id, params Inline[] text) =>
        new(level, new Number(format, value, number), [.. text], id);

    private static Paragraph Body(params Inline[] text) => new(TextRole.Body, [.. text]);

    private static NumberedItem Item(NumberFormat format, int value, string number, params Inline[] text) =>
        new(new Number(format, value, number), [.. text]);

    private static TableRow Row(RowRole role, params TableCell[] cells) => new(role, [.. cells]);

    private static TableCell Head(int column, int columns, int rows, string text) =>
        new(column, columns, rows, new TextContent([new Text(text)]), HorizontalAlignment.Center, IsHeader: true);

    private static TableCell Label(int column, string text) =>
        new(column, 1, 1, new TextContent([new Text(text)]), HorizontalAlignment.Left);

    private static TableCell Amount(int column, string printed, decimal value, int decimals) =>
        new(column, 1, 1, new FigureContent(new Figure(printed, value, []), decimals), HorizontalAlignment.Right);

    private static TableCell Empty(int column) => new(column, 1, 1, new EmptyContent(), HorizontalAlignment.Right);
}
