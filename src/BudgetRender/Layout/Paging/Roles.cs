using BudgetRender.Documents;

namespace BudgetRender.Layout.Paging;

/// <summary>Roles of headings, and the roles that never end a page.</summary>
internal static class Roles
{
    private const double DefaultLineHeight = 1.3;

    public static TextRole Of(HeadingLevel level) => level switch
    {
        HeadingLevel.Part => TextRole.Part,
        HeadingLevel.Chapter => TextRole.Chapter,
        HeadingLevel.Clause => TextRole.Clause,
        HeadingLevel.Item => TextRole.Item,
        HeadingLevel.SubItem => TextRole.SubItem,
        _ => TextRole.TableTitle,
    };

    /// <summary>What belongs to the block below it, whatever a style says.</summary>
    public static bool StaysWithNext(TextRole role) =>
        role is TextRole.TableNumber or TextRole.TableTitle or TextRole.TableCaption or TextRole.ContentsTitle;

    /// <summary>Points from one baseline to the next.</summary>
    public static double LineHeight(TextStyle style) =>
        style.LineHeight > 0 ? style.LineHeight : style.Size * DefaultLineHeight;
}
