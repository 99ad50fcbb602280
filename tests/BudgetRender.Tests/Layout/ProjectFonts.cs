using BudgetRender.Layout.Fonts;

namespace BudgetRender.Tests.Layout;

/// <summary>The fonts that come with the library, loaded once for all tests.</summary>
internal static class ProjectFonts
{
    public static FontSet Set { get; } = FontSet.FromFolders(Path.Combine(AppContext.BaseDirectory, "fonts"));
}
