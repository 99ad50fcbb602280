using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Layout;

/// <summary>Documents with every block and inline, in the shape of a disclosure.</summary>
internal static class SampleDocuments
{
    private const string Duty =
        "负责“12345”政务热线的受理、转办、督办和回访；指导、监督全市（含县、市、区）政务服务热线工作，" +
        "承办市委、市政府交办的其他事项，2026年受理群众来电321,456.00件，办结率99.5%。";

    /// <summary>A cover, contents, a narrative of several pages, a wide table of 60 rows and one with spans.</summary>
    public static Document WholeReport => Report(Cover, Contents, Narrative, WideTable, SpanTable);

    public static Document Report(params Section[] sections) => new(
        new DocumentInfo("2026年度部门预算公开", "某市人民政府办公室", "部门预算", ["预算", "公开"], "zh-CN"),
        OfficialStyle.Style,
        [.. sections]);

    private static Section Cover => new(SectionKind.Cover, PageOrientation.Portrait, PageNumbering.None,
    [
        new Paragraph(TextRole.CoverTitle, [new Text("2026年某市人民政府办公室"), new LineBreak(), new Text("部门预算公开")]),
        new Paragraph(TextRole.CoverLine, [new Text("二〇二六年二月")]),
    ]);

    private static Section Contents => new(SectionKind.Contents, PageOrientation.Portrait, PageNumbering.None,
    [
        new Paragraph(TextRole.ContentsTitle, [new Text("目　录")]),
        new ContentsList(
        [
            new ContentsEntry(0, "第一部分　某市人民政府办公室概况", "overview"),
            new ContentsEntry(1, "一、主要职责", "duties"),
            new ContentsEntry(1, "二、机构设置情况，包括所属预算单位、内设机构、编制和实有人员的基本情况说明", "units"),
            new ContentsEntry(0, "附件：2026年度部门预算表", "general_basic"),
            new ContentsEntry(1, "一、一般公共预算基本支出情况表", "general_basic"),
            new ContentsEntry(1, "二、项目支出预算表", "projects"),
        ]),
    ]);

    private static Section Narrative => new(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart,
    [
        new Heading(HeadingLevel.Part, new Number(NumberFormat.Part, 1, "第一部分"), [new Text("　概况")], "overview"),
        Head(HeadingLevel.Chapter, NumberFormat.Chinese, "一、", "主要职责", "duties"),
        Body(new Text(Duty), new Text(Duty)),
        new NumberedList(NumberFormat.ChineseInBrackets,
        [
            .. Enumerable.Range(1, 9).Select(i => new NumberedItem(
                new Number(NumberFormat.ChineseInBrackets, i, $"（{"一二三四五六七八九"[i - 1]}）"), [new Text(Duty)])),
        ]),
        Head(HeadingLevel.Chapter, NumberFormat.Chinese, "二、", "机构设置", "units"),
        Head(HeadingLevel.Clause, NumberFormat.ChineseInBrackets, "（一）", "内设机构", "units-inner"),
        Body(
            new Text("收入总计"),
            new Figure("4540.68", 4540.68m, ["预算.xlsx: 预算01表!B20"]),
            new Text("万元，比上年"),
            new Strong([new Text("增加276.75万元")]),
            new Text("，增长6.49%。"),
            new Emphasis([new Text("主要原因是：")]),
            new Text("增加12345市政府服务热线项目经费，见《中华人民共和国预算法》（2018年修正）第十四条。")),
        Head(HeadingLevel.Item, NumberFormat.Arabic, "1.", "行政单位", "item"),
        Head(HeadingLevel.SubItem, NumberFormat.ArabicInBrackets, "（1）", "本级", "sub-item"),
        Body(new Text("另起一行之前"), new LineBreak(), new Text("另起一行之后，Microsoft Excel 2021与WPS Office均可打开。")),
        new PageBreak(),
        Body(new Text("新的一页。")),
    ]);

    private static Section WideTable => new(SectionKind.Tables, PageOrientation.Landscape, PageNumbering.Continue,
    [
        new Paragraph(TextRole.TableNumber, [new Text("预算06表")]),
        new Heading(HeadingLevel.TableTitle, null, [new Text("一般公共预算基本支出情况表")], "general_basic"),
        Wide(60),
        new Paragraph(TextRole.TableNote, [new Text("备注：本表按支出经济分类款级科目列示，单位为万元，保留两位小数。")]),
    ]);

    private static Section SpanTable => new(SectionKind.Tables, PageOrientation.Portrait, PageNumbering.Continue,
    [
        new Heading(HeadingLevel.TableTitle, null, [new Text("项目支出预算表")], "projects"),
        Spans(8, 9),
    ]);

    /// <summary>A head of three levels over ten columns.</summary>
    public static Table Wide(int rows) => new(
        "general_basic",
        "一般公共预算基本支出情况表",
        new TableCaption("部门名称：某市人民政府办公室", "单位：万元"),
        9,
        Columns(OfficialStyle.LandscapeWidth, 1, 1, 4, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5),
        [
            Row(RowRole.Header, Top(0, 2, 1, "科目编码"), Top(2, 1, 3, "科目名称"), Top(3, 7, 1, "本年一般公共预算基本支出")),
            Row(RowRole.Header, Top(0, 1, 2, "类"), Top(1, 1, 2, "款"), Top(3, 1, 2, "合计"), Top(4, 4, 1, "人员经费"), Top(8, 2, 1, "公用经费")),
            Row(RowRole.Header, Top(4, 1, 1, "工资福利"), Top(5, 1, 1, "津贴补贴"), Top(6, 1, 1, "社会保障缴费"), Top(7, 1, 1, "对个人和家庭的补助"), Top(8, 1, 1, "商品服务"), Top(9, 1, 1, "资本性支出")),
        ],
        [.. Enumerable.Range(1, rows).Select(WideRow)]);

    /// <summary>Groups of rows, each with a cell over all of them.</summary>
    public static Table Spans(int groups, int rows) => new(
        "projects",
        "项目支出预算表",
        new TableCaption("", "单位：万元"),
        9,
        Columns(OfficialStyle.PortraitWidth, 3, 4, 6, 2),
        [Row(RowRole.Header, Top(0, 1, 1, "单位"), Top(1, 1, 1, "项目代码"), Top(2, 1, 1, "项目名称"), Top(3, 1, 1, "金额"))],
        [.. Enumerable.Range(0, groups * rows).Select(i => SpanRow(i, rows))]);

    private static TableRow WideRow(int i)
    {
        var figures = Enumerable.Range(3, 7).Select(c => Amount(c, i * 100.37m * c));
        return Row(
            i == 1 ? RowRole.Total : RowRole.Item,
            [
                Cell(0, i == 1 ? "" : "301", HorizontalAlignment.Center),
                Cell(1, i == 1 ? "" : i.ToString("00", CultureInfo.InvariantCulture), HorizontalAlignment.Center),
                Cell(2, i == 1 ? "合计" : i % 7 == 0 ? "机关事业单位基本养老保险缴费支出" : "基本工资", HorizontalAlignment.Left),
                .. figures,
            ]);
    }

    private static TableRow SpanRow(int i, int rows)
    {
        TableCell[] own =
        [
            Cell(1, "411200260000000017" + i.ToString("000", CultureInfo.InvariantCulture), HorizontalAlignment.Center),
            Cell(2, i % 3 == 0 ? "“12345”政务服务便民热线平台运行维护及座席外包服务经费（2026年）" : "专项业务经费", HorizontalAlignment.Left),
            Amount(3, 12.5m * i),
        ];
        var unit = new TableCell(0, 1, rows, Plain($"某市第{i / rows + 1}预算单位（含下属机构）"), HorizontalAlignment.Center);
        return i % rows == 0 ? Row(RowRole.Item, [unit, .. own]) : Row(RowRole.Item, own);
    }

    public static TableRow Row(RowRole role, params TableCell[] cells) => new(role, [.. cells]);

    public static TableCell Cell(int column, string text, HorizontalAlignment alignment) =>
        new(column, 1, 1, text.Length == 0 ? new EmptyContent() : Plain(text), alignment);

    public static TableCell Amount(int column, decimal value)
    {
        var printed = value.ToString("#,##0.00", CultureInfo.InvariantCulture);
        return new(column, 1, 1, new FigureContent(new Figure(printed, value, []), 2), HorizontalAlignment.Right);
    }

    public static TableCell Top(int column, int columns, int rows, string text) =>
        new(column, columns, rows, Plain(text), HorizontalAlignment.Center, IsHeader: true);

    public static Paragraph Body(params Inline[] text) => new(TextRole.Body, [.. text]);

    /// <summary>Columns that share a width in proportion.</summary>
    public static ImmutableArray<TableColumn> Columns(double width, params double[] shares) =>
        [.. shares.Select(s => new TableColumn(width * s / shares.Sum()))];

    private static TextContent Plain(string text) => new([new Text(text)]);

    private static Heading Head(HeadingLevel level, NumberFormat format, string number, string text, string id) =>
        new(level, new Number(format, 1, number), [new Text(text)], id);
}
