using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Writers;

/// <summary>A document of the usual size: ten chapters of prose and twelve wide tables with heads of three levels.</summary>
internal static class SampleReport
{
    private const int TableCount = 12;
    private const double LandscapeWidth = 717.2;
    private const string Numerals = "一二三四五六七八九十";

    public static Document Document { get; } = Build(rows: 36);

    public static IReadOnlyDictionary<string, string> Pages { get; } = Document.Sections
        .SelectMany(s => s.Blocks)
        .OfType<Heading>()
        .Select((h, i) => (h.Id, Page: (i / 3) + 1))
        .ToDictionary(p => p.Id, p => p.Page.ToString(CultureInfo.InvariantCulture));

    public static Document Build(int rows)
    {
        var narrative = Narrative().ToImmutableArray();
        var tables = Tables(rows).ToImmutableArray();
        var entries = narrative.Concat(tables).OfType<Heading>().Where(h => h.Level != HeadingLevel.Clause).Select(Entry);
        return new Document(
            new DocumentInfo("2026年示例市人民政府办公室部门预算公开", "示例市人民政府办公室", "部门预算", [], "zh-CN"),
            SampleStyle.Official,
            [
                new Section(SectionKind.Cover, PageOrientation.Portrait, PageNumbering.None, [Paragraph(TextRole.CoverTitle, "2026年示例市人民政府办公室部门（单位）预算公开")]),
                new Section(SectionKind.Contents, PageOrientation.Portrait, PageNumbering.None, [Paragraph(TextRole.ContentsTitle, "目　录"), new ContentsList([.. entries])]),
                new Section(SectionKind.Narrative, PageOrientation.Portrait, PageNumbering.Restart, narrative),
                new Section(SectionKind.Tables, PageOrientation.Landscape, PageNumbering.Continue, tables),
            ]);
    }

    private static IEnumerable<Block> Narrative()
    {
        var names = new[] { "示例市人民政府办公室概况", "示例市人民政府办公室2026年度部门预算情况说明", "名词解释" };
        for (var part = 0; part < names.Length; part++)
        {
            if (part > 0) yield return new PageBreak();
            yield return new Heading(
                HeadingLevel.Part,
                new Number(NumberFormat.Part, part + 1, $"第{Numerals[part]}部分"),
                [new LineBreak(), new Text(names[part])],
                $"part-{part}");
            for (var chapter = 0; chapter < 10; chapter++)
                foreach (var block in Chapter(part, chapter)) yield return block;
        }
    }

    private static IEnumerable<Block> Chapter(int part, int chapter)
    {
        var numeral = Numerals[chapter];
        yield return new Heading(
            HeadingLevel.Chapter, new Number(NumberFormat.Chinese, chapter + 1, $"{numeral}、"), [new Text("支出预算总体情况说明")], $"chapter-{part}-{chapter}");
        yield return new Paragraph(TextRole.Body,
        [
            new Text("2026年示例市人民政府办公室支出合计"),
            new Figure("4,540.68", 4540.68m, []),
            new Text("万元，其中：基本支出3,701.53万元，占81.52%；项目支出839.15万元，占18.48%。与2025年预算相比，“三公”经费支出增加276.75万元，增长6.49%，主要原因是：增加12345市政府服务热线项目经费。"),
        ]);
        yield return new Heading(
            HeadingLevel.Clause, new Number(NumberFormat.ChineseInBrackets, 1, "（一）"), [new Text("公务接待费")], $"clause-{part}-{chapter}");
        yield return new NumberedList(NumberFormat.ChineseInBrackets,
            [.. Enumerable.Range(1, 4).Select(i => new NumberedItem(
                new Number(NumberFormat.ChineseInBrackets, i, $"（{Numerals[i - 1]}）"),
                [new Text("负责协调、督促“放管服”改革工作，对市政府部门进行目标考核，编制大事记。")]))]);
    }

    private static IEnumerable<Block> Tables(int rows)
    {
        yield return new Heading(HeadingLevel.Part, null, [new Text("附件：2026年度部门（单位）预算表")], "attachment");
        for (var i = 0; i < TableCount; i++)
        {
            if (i > 0) yield return new PageBreak();
            yield return Paragraph(TextRole.TableNumber, $"预算{i + 1:00}表");
            yield return new Heading(HeadingLevel.TableTitle, null, [new Text($"部门支出总体情况表之{i + 1}")], $"table-{i}");
            yield return Table(i, rows);
            yield return Paragraph(TextRole.TableNote, "注：本表反映部门本年度各项支出的情况。");
        }
    }

    private static Table Table(int index, int rows) => new(
        $"table-{index}",
        $"部门支出总体情况表之{index + 1}",
        new TableCaption("部门名称：示例市人民政府办公室", "单位：万元"),
        9,
        [new(40), new(40), new(40), new(167.2), .. Enumerable.Repeat(new TableColumn((LandscapeWidth - 287.2) / 7), 7)],
        Head(),
        [.. Enumerable.Range(0, rows).Select(Row)]);

    private static ImmutableArray<TableRow> Head() =>
    [
        new(RowRole.Header, [H(0, 3, 1, "科目编码"), H(3, 1, 3, "单位（科目名称）"), H(4, 1, 3, "合计"), H(5, 6, 1, "支出")]),
        new(RowRole.Header, [H(0, 1, 2, "类"), H(1, 1, 2, "款"), H(2, 1, 2, "项"), H(5, 3, 1, "基本支出"), H(8, 3, 1, "项目支出")]),
        new(RowRole.Header, [.. new[] { "小计", "人员经费", "公用经费", "小计", "一般性项目", "专项资金" }.Select((t, i) => H(5 + i, 1, 1, t))]),
    ];

    private static TableRow Row(int row)
    {
        var isTotal = row == 0;
        var name = isTotal ? "合计" : row % 9 == 1 ? "[001] 示例市人民政府办公室（本级）" : "机关事业单位基本养老保险缴费支出";
        var cells = new List<TableCell> { T(0, isTotal ? "" : "208"), T(1, isTotal ? "" : "05"), T(2, isTotal ? "" : "05") };
        cells.Add(new TableCell(3, 1, 1, new TextContent([new Text(name)]), HorizontalAlignment.Left, Indent: row % 9 > 1 ? 1 : 0, IsStrong: isTotal));
        for (var column = 4; column < 11; column++) cells.Add(Amount(column, row * 137.25m * column, isTotal));
        return new TableRow(isTotal ? RowRole.Total : RowRole.Item, [.. cells]);
    }

    private static TableCell Amount(int column, decimal value, bool isTotal) => new(
        column,
        1,
        1,
        new FigureContent(new Figure(value.ToString("#,##0.00", CultureInfo.InvariantCulture), value, ["预算公开.xlsx: 预算03表!D5"]), 2),
        HorizontalAlignment.Right,
        IsStrong: isTotal);

    private static TableCell T(int column, string text) =>
        new(column, 1, 1, text.Length == 0 ? new EmptyContent() : new TextContent([new Text(text)]), HorizontalAlignment.Center);

    private static TableCell H(int column, int columns, int rows, string text) =>
        new(column, columns, rows, new TextContent([new Text(text)]), HorizontalAlignment.Center, IsHeader: true);

    private static Paragraph Paragraph(TextRole role, string text) => new(role, [new Text(text)]);

    private static ContentsEntry Entry(Heading heading) => new(
        heading.Level == HeadingLevel.Part ? 0 : 1,
        (heading.Number?.Text ?? "") + string.Concat(heading.Text.OfType<Text>().Select(t => t.Value)),
        heading.Id);
}
