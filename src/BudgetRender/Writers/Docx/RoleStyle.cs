using System.Collections.Frozen;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// The paragraph style that a text role becomes. Built-in ids and names make Word and WPS show the styles a clerk
/// knows: 正文, 标题 1, 目录 1, 页脚.
/// </summary>
/// <param name="Id">Referred to by paragraphs.</param>
/// <param name="Name">Built-in styles have English names in the file, whatever language Word shows them in.</param>
/// <param name="OutlineLevel">Zero-based level in the navigation pane; null for text.</param>
/// <param name="IsNumbered">Whether a new paragraph of this style gets the outline's next number by itself.</param>
internal sealed record RoleStyle(
    TextRole Role,
    string Id,
    string Name,
    int? OutlineLevel = null,
    bool IsNumbered = false)
{
    public const string ListParagraph = "ListParagraph";
    public const string TableFigure = "TableFigure";
    public const string Separator = "Separator";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Table = "BudgetTable";

    public static readonly RoleStyle[] All =
    [
        new(TextRole.Body, "Normal", "Normal"),
        new(TextRole.CoverTitle, "Title", "Title"),
        new(TextRole.CoverLine, "Subtitle", "Subtitle"),
        new(TextRole.ContentsTitle, "TOCHeading", "TOC Heading"),
        new(TextRole.ContentsPart, "TOC1", "toc 1"),
        new(TextRole.ContentsChapter, "TOC2", "toc 2"),
        new(TextRole.Part, "Heading1", "heading 1", OutlineLevel: 0, IsNumbered: true),
        new(TextRole.Chapter, "Heading2", "heading 2", OutlineLevel: 1, IsNumbered: true),
        new(TextRole.Clause, "Heading3", "heading 3", OutlineLevel: 2, IsNumbered: true),
        new(TextRole.Item, "Heading4", "heading 4", OutlineLevel: 3, IsNumbered: true),
        new(TextRole.SubItem, "Heading5", "heading 5", OutlineLevel: 4, IsNumbered: true),
        new(TextRole.TableNumber, "TableNumber", "表格编号"),
        new(TextRole.TableTitle, "TableTitle", "表格标题", OutlineLevel: 1),
        new(TextRole.TableCaption, "TableCaption", "表格说明行"),
        new(TextRole.TableHead, "TableHead", "表格表头"),
        new(TextRole.TableBody, "TableText", "表格文字"),
        new(TextRole.TableNote, "TableNote", "表格备注"),
        new(TextRole.PageNumber, "Footer", "footer"),
    ];

    private static readonly FrozenDictionary<TextRole, RoleStyle> ByRole = All.ToFrozenDictionary(s => s.Role);

    public static RoleStyle Of(TextRole role) => ByRole[role];

    public static RoleStyle Of(HeadingLevel level) => ByRole[level switch
    {
        HeadingLevel.Part => TextRole.Part,
        HeadingLevel.Chapter => TextRole.Chapter,
        HeadingLevel.Clause => TextRole.Clause,
        HeadingLevel.Item => TextRole.Item,
        HeadingLevel.SubItem => TextRole.SubItem,
        _ => TextRole.TableTitle,
    }];
}
