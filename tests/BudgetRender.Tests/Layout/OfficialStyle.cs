using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Layout;

/// <summary>GB/T 9704-2012 as a style, for tests that need a whole one.</summary>
internal static class OfficialStyle
{
    private const double Millimetre = 72 / 25.4;
    private const double LineHeight = 28.99;

    public static DocumentStyle Style { get; } = new(
        new PageGeometry(
            210 * Millimetre,
            297 * Millimetre,
            new Margins(37 * Millimetre, 26 * Millimetre, 35 * Millimetre, 28 * Millimetre),
            new Margins(25 * Millimetre, 20 * Millimetre, 22 * Millimetre, 20 * Millimetre)),
        Fonts,
        Texts,
        new PageNumberStyle("— {0} —", Alternating: true, Distance: 24 * Millimetre),
        new TableStyle(RuleWidth: 0.5, CellPadding: 3, VerticalPadding: 2, MinimumRowHeight: 16));

    /// <summary>Between the margins of a portrait page.</summary>
    public static double PortraitWidth => 156 * Millimetre;

    /// <summary>Between the margins of a turned page.</summary>
    public static double LandscapeWidth => 257 * Millimetre;

    private static ImmutableDictionary<FontRole, FontChoice> Fonts => new Dictionary<FontRole, FontChoice>
    {
        [FontRole.Title] = new("方正小标宋简体", "Times New Roman", "NotoSerifSC-Bold.ttf"),
        [FontRole.Heading] = new("黑体", "黑体", "NotoSansSC-Medium.ttf"),
        [FontRole.SubHeading] = new("楷体_GB2312", "Times New Roman", "LXGWWenKai-Regular.ttf"),
        [FontRole.Body] = new("仿宋_GB2312", "Times New Roman", "FandolFang-Regular.ttf"),
        [FontRole.Table] = new("宋体", "Times New Roman", "NotoSerifSC-Regular.ttf", "NotoSerifSC-Bold.ttf"),
    }.ToImmutableDictionary();

    private static ImmutableDictionary<TextRole, TextStyle> Texts => new Dictionary<TextRole, TextStyle>
    {
        [TextRole.CoverTitle] = Centred(FontRole.Title, 26, lineHeight: 44, before: 150),
        [TextRole.CoverLine] = Centred(FontRole.SubHeading, 16, LineHeight, before: 60),
        [TextRole.ContentsTitle] = Centred(FontRole.Title, 22, lineHeight: 44),
        [TextRole.ContentsPart] = new(FontRole.Heading, 14, false, HorizontalAlignment.Left, 26),
        [TextRole.ContentsChapter] = new(FontRole.Body, 14, false, HorizontalAlignment.Left, 26, FirstLineIndent: 2),
        [TextRole.Part] = Centred(FontRole.Title, 22, lineHeight: 36),
        [TextRole.Chapter] = Running(FontRole.Heading),
        [TextRole.Clause] = Running(FontRole.SubHeading),
        [TextRole.Item] = Running(FontRole.Body),
        [TextRole.SubItem] = Running(FontRole.Body),
        [TextRole.Body] = Running(FontRole.Body),
        [TextRole.TableNumber] = new(FontRole.Heading, 12, false, HorizontalAlignment.Left, 18),
        [TextRole.TableTitle] = Centred(FontRole.Title, 18, lineHeight: 28),
        [TextRole.TableCaption] = new(FontRole.Table, 9, false, HorizontalAlignment.Left, 14),
        [TextRole.TableHead] = new(FontRole.Heading, 9, false, HorizontalAlignment.Center, 0),
        [TextRole.TableBody] = new(FontRole.Table, 9, false, HorizontalAlignment.Left, 0),
        [TextRole.TableNote] = new(FontRole.Table, 9, false, HorizontalAlignment.Left, 14, SpaceBefore: 4),
        [TextRole.PageNumber] = new(FontRole.Table, 14, false, HorizontalAlignment.Center, 0, FirstLineIndent: 1),
    }.ToImmutableDictionary();

    private static TextStyle Centred(FontRole font, double size, double lineHeight, double before = 0) =>
        new(font, size, false, HorizontalAlignment.Center, lineHeight, SpaceBefore: before);

    private static TextStyle Running(FontRole font) =>
        new(font, 16, false, HorizontalAlignment.Justified, LineHeight, FirstLineIndent: 2);
}
