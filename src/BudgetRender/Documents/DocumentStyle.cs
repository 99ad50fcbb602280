using System.Collections.Immutable;

namespace BudgetRender.Documents;

/// <summary>How a document looks: paper, fonts and one text style for each role. Comes from the pack's style.yaml.</summary>
/// <param name="Fonts">One entry for every <see cref="FontRole"/>.</param>
/// <param name="Texts">One entry for every <see cref="TextRole"/>.</param>
public sealed record DocumentStyle(
    PageGeometry Page,
    ImmutableDictionary<FontRole, FontChoice> Fonts,
    ImmutableDictionary<TextRole, TextStyle> Texts,
    PageNumberStyle PageNumber,
    TableStyle Table);

/// <summary>
/// Paper and margins of a portrait page, in points. GB/T 9704-2012: A4, margins 37 mm above, 28 mm left, 35 mm below,
/// 26 mm right, a text block of 156 × 225 mm. <see cref="Landscape"/> gives the margins of turned pages.
/// </summary>
public sealed record PageGeometry(double Width, double Height, Margins Portrait, Margins Landscape);

/// <summary>Distances from the paper's edges to the text block, in points.</summary>
public sealed record Margins(double Top, double Right, double Bottom, double Left);

/// <summary>The five hands of an official document.</summary>
public enum FontRole
{
    /// <summary>小标宋: titles</summary>
    Title,

    /// <summary>黑体: headings of the first level, table heads</summary>
    Heading,

    /// <summary>楷体: headings of the second level, emphasis</summary>
    SubHeading,

    /// <summary>仿宋: running text</summary>
    Body,

    /// <summary>宋体: tables, page numbers</summary>
    Table,
}

/// <summary>One role's fonts.</summary>
/// <param name="OfficeName">The East Asian font a DOCX names, as offices have it installed, e.g. 仿宋_GB2312.</param>
/// <param name="LatinName">The font a DOCX names for Latin letters and digits.</param>
/// <param name="File">Font file for the PDF, relative to the font folders.</param>
/// <param name="BoldFile">Font file for bold text in the PDF; null to thicken the outlines of <paramref name="File"/>.</param>
public sealed record FontChoice(string OfficeName, string LatinName, string File, string? BoldFile = null);

/// <summary>Every role a line of text can have; a style defines each.</summary>
public enum TextRole
{
    CoverTitle,
    CoverLine,
    ContentsTitle,
    ContentsPart,
    ContentsChapter,
    Part,
    Chapter,
    Clause,
    Item,
    SubItem,
    Body,

    /// <summary>预算01表, at the upper left of a table's first page</summary>
    TableNumber,
    TableTitle,

    /// <summary>The line with 部门名称 and 单位</summary>
    TableCaption,
    TableHead,
    TableBody,

    /// <summary>备注 below a table</summary>
    TableNote,
    PageNumber,
}

/// <summary>The looks of one role.</summary>
/// <param name="Size">Points: 三号 16, 二号 22, 小四 12, 五号 10.5, 小五 9. Tables bring their own size.</param>
/// <param name="LineHeight">Distance between baselines in points; 0 means 1.3 times the size.</param>
/// <param name="FirstLineIndent">Characters of the role's own size.</param>
/// <param name="SpaceBefore">Points above the first line, dropped at the top of a page.</param>
/// <param name="SpaceAfter">Points below the last line.</param>
/// <param name="KeepWithNext">The last line never ends a page alone before its successor.</param>
public sealed record TextStyle(
    FontRole Font,
    double Size,
    bool Bold,
    HorizontalAlignment Alignment,
    double LineHeight,
    double FirstLineIndent = 0,
    double SpaceBefore = 0,
    double SpaceAfter = 0,
    bool KeepWithNext = false);

/// <summary>How page numbers are printed.</summary>
/// <param name="Pattern">With <c>{0}</c> for the number, e.g. <c>— {0} —</c>.</param>
/// <param name="Alternating">Odd pages at the right, even pages at the left; otherwise centred.</param>
/// <param name="Distance">From the paper's lower edge to the number's baseline, in points.</param>
public sealed record PageNumberStyle(string Pattern, bool Alternating, double Distance);

/// <summary>Lines and padding of tables.</summary>
/// <param name="RuleWidth">Width of all rules in points.</param>
/// <param name="CellPadding">Space between a rule and the text beside it in points.</param>
/// <param name="MinimumRowHeight">Points.</param>
public sealed record TableStyle(double RuleWidth, double CellPadding, double VerticalPadding, double MinimumRowHeight);
