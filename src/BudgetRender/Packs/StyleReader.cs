using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;

namespace BudgetRender.Packs;

/// <summary>Reads <c>style.yaml</c>. Paper and margins are in millimetres there, everything else in points.</summary>
internal static class StyleReader
{
    private const string FileName = "style.yaml";
    private const double PointsPerMillimetre = 72 / 25.4;

    private static readonly (string Word, FontRole Value)[] FontRoles =
    [
        ("title", FontRole.Title), ("heading", FontRole.Heading), ("subheading", FontRole.SubHeading),
        ("body", FontRole.Body), ("table", FontRole.Table),
    ];

    private static readonly (string Word, TextRole Value)[] TextRoles =
    [
        ("cover_title", TextRole.CoverTitle), ("cover_line", TextRole.CoverLine), ("contents_title", TextRole.ContentsTitle),
        ("contents_part", TextRole.ContentsPart), ("contents_chapter", TextRole.ContentsChapter), ("part", TextRole.Part),
        ("chapter", TextRole.Chapter), ("clause", TextRole.Clause), ("item", TextRole.Item), ("subitem", TextRole.SubItem),
        ("body", TextRole.Body), ("table_number", TextRole.TableNumber), ("table_title", TextRole.TableTitle),
        ("table_caption", TextRole.TableCaption), ("table_head", TextRole.TableHead), ("table_body", TextRole.TableBody),
        ("table_note", TextRole.TableNote), ("page_number", TextRole.PageNumber),
    ];

    private static readonly (string Word, HorizontalAlignment Value)[] Alignments =
    [
        ("left", HorizontalAlignment.Left), ("center", HorizontalAlignment.Center),
        ("right", HorizontalAlignment.Right), ("justified", HorizontalAlignment.Justified),
    ];

    public static DocumentStyle Read(PackFiles files, List<Diagnostic> findings, SourceLocation manifest)
    {
        var text = files.Find(FileName);
        if (text is null)
            findings.Add(Diagnostic.Error(PackCodes.MissingFile, $"找不到“{FileName}”。", $"There is no '{FileName}'.", manifest));
        var map = YamlFile.Parse(text ?? "", files.Origins.GetValueOrDefault(FileName, FileName), findings)
            ?? YamlFile.Parse("", FileName, findings)!;
        var style = text is null ? Read(map, _ => { }) : Read(map, m => m.Finish());
        return style;
    }

    private static DocumentStyle Read(YamlMap map, Action<YamlMap> finish)
    {
        var fonts = map.Map("fonts");
        var texts = map.Map("texts");
        var style = new DocumentStyle(
            Page(map.Map("page"), finish),
            FontRoles.ToImmutableDictionary(r => r.Value, r => Font(fonts.Map(r.Word), finish)),
            TextRoles.ToImmutableDictionary(r => r.Value, r => Text(texts, r.Word, finish)),
            PageNumber(map.Map("page_number"), finish),
            Table(map.Map("table"), finish));
        finish(fonts);
        finish(texts);
        finish(map);
        return style;
    }

    private static PageGeometry Page(YamlMap map, Action<YamlMap> finish)
    {
        var page = new PageGeometry(
            map.Number("width", 210) * PointsPerMillimetre,
            map.Number("height", 297) * PointsPerMillimetre,
            Margins(map.Map("portrait"), finish),
            Margins(map.Map("landscape"), finish));
        finish(map);
        return page;
    }

    private static Margins Margins(YamlMap map, Action<YamlMap> finish)
    {
        var margins = new Margins(
            map.Number("top", 37) * PointsPerMillimetre,
            map.Number("right", 26) * PointsPerMillimetre,
            map.Number("bottom", 35) * PointsPerMillimetre,
            map.Number("left", 28) * PointsPerMillimetre);
        finish(map);
        return margins;
    }

    private static FontChoice Font(YamlMap map, Action<YamlMap> finish)
    {
        var font = new FontChoice(map.Text("office") ?? "宋体", map.Text("latin") ?? "Times New Roman", map.Text("file") ?? "", map.Text("bold_file"));
        finish(map);
        return font;
    }

    private static TextStyle Text(YamlMap texts, string role, Action<YamlMap> finish)
    {
        if (!texts.Has(role)) texts.ReportMissing(role);
        var map = texts.Map(role);
        var style = new TextStyle(
            map.Choice("font", FontRole.Body, FontRoles),
            map.Number("size", 16),
            map.Flag("bold"),
            map.Choice("align", HorizontalAlignment.Left, Alignments),
            map.Number("line", 0),
            map.Number("indent", 0),
            map.Number("before", 0),
            map.Number("after", 0),
            map.Flag("keep"));
        finish(map);
        return style;
    }

    private static PageNumberStyle PageNumber(YamlMap map, Action<YamlMap> finish)
    {
        var style = new PageNumberStyle(map.Text("pattern") ?? "{0}", map.Flag("alternating"), map.Number("distance", 75));
        finish(map);
        return style;
    }

    private static TableStyle Table(YamlMap map, Action<YamlMap> finish)
    {
        var style = new TableStyle(
            map.Number("rule", 0.5), map.Number("padding", 2), map.Number("vertical_padding", 1), map.Number("row_height", 14));
        finish(map);
        return style;
    }
}
