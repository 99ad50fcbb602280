using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Writers;

/// <summary>The page of GB/T 9704-2012, as a pack's style.yaml would give it.</summary>
internal static class SampleStyle
{
    private const double Millimetre = 72 / 25.4;

    public static DocumentStyle Official { get; } = Build(isAlternating: true);

    public static DocumentStyle Centred { get; } = Build(isAlternating: false);

    private static DocumentStyle Build(bool isAlternating) => new(
        new PageGeometry(
            210 * Millimetre,
            297 * Millimetre,
            new Margins(37 * Millimetre, 26 * Millimetre, 35 * Millimetre, 28 * Millimetre),
            new Margins(26 * Millimetre, 22 * Millimetre, 24 * Millimetre, 22 * Millimetre)),
        Fonts,
        Texts,
        new PageNumberStyle("— {0} —", isAlternating, 28 * Millimetre),
        new TableStyle(RuleWidth: 0.5, CellPadding: 2, VerticalPadding: 1.5, MinimumRowHeight: 16));

    private static ImmutableDictionary<FontRole, FontChoice> Fonts => new Dictionary<FontRole, FontChoice>
    {
        [FontRole.Title] = new("方正小标宋简体", "Times New Roman", "title.ttf"),
        [FontRole.Heading] = new("黑体", "Times New Roman", "heading.ttf"),
        [FontRole.SubHeading] = new("楷体_GB2312", "Times New Roman", "subheading.ttf"),
        [FontRole.Body] = new("仿宋_GB2312", "Times New Roman", "body.ttf"),
        [FontRole.Table] = new("宋体", "Times New Roman", "table.ttf"),
    }.ToImmutableDictionary();

    private static ImmutableDictionary<TextRole, TextStyle> Texts => new Dictionary<TextRole, TextStyle>
    {
        [TextRole.CoverTitle] = new(FontRole.Title, 26, false, HorizontalAlignment.Center, 44, SpaceBefore: 160),
        [TextRole.CoverLine] = new(FontRole.SubHeading, 18, false, HorizontalAlignment.Center, 32, SpaceBefore: 200),
        [TextRole.ContentsTitle] = new(FontRole.Heading, 22, false, HorizontalAlignment.Center, 40, SpaceAfter: 14),
        [TextRole.ContentsPart] = new(FontRole.Heading, 14, false, HorizontalAlignment.Left, 26),
        [TextRole.ContentsChapter] = new(FontRole.Body, 14, false, HorizontalAlignment.Left, 26, FirstLineIndent: 2),
        [TextRole.Part] = new(FontRole.Title, 22, false, HorizontalAlignment.Center, 36, 0, 0, 28, true),
        [TextRole.Chapter] = new(FontRole.Heading, 16, false, HorizontalAlignment.Justified, 29, 2, KeepWithNext: true),
        [TextRole.Clause] = new(FontRole.SubHeading, 16, false, HorizontalAlignment.Justified, 29, 2, KeepWithNext: true),
        [TextRole.Item] = new(FontRole.Body, 16, true, HorizontalAlignment.Justified, 29, 2, KeepWithNext: true),
        [TextRole.SubItem] = new(FontRole.Body, 16, false, HorizontalAlignment.Justified, 29, 2, KeepWithNext: true),
        [TextRole.Body] = new(FontRole.Body, 16, false, HorizontalAlignment.Justified, 29, 2),
        [TextRole.TableNumber] = new(FontRole.Heading, 12, false, HorizontalAlignment.Left, 18, KeepWithNext: true),
        [TextRole.TableTitle] = new(FontRole.Title, 18, false, HorizontalAlignment.Center, 28, 0, 0, 4, true),
        [TextRole.TableCaption] = new(FontRole.Table, 10.5, false, HorizontalAlignment.Left, 16, KeepWithNext: true),
        [TextRole.TableHead] = new(FontRole.Heading, 9, false, HorizontalAlignment.Center, 0),
        [TextRole.TableBody] = new(FontRole.Table, 9, false, HorizontalAlignment.Left, 0),
        [TextRole.TableNote] = new(FontRole.Table, 10.5, false, HorizontalAlignment.Left, 16, SpaceBefore: 4),
        [TextRole.PageNumber] = new(FontRole.Table, 14, false, HorizontalAlignment.Center, 0, FirstLineIndent: 1),
    }.ToImmutableDictionary();
}
