using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Packs;

/// <summary>The packs of the repository.</summary>
internal static class BuiltInPacks
{
    public static string Folder => Repository.PathTo("templates");

    /// <summary>A pack that must load without a finding.</summary>
    public static Pack Load(string name, int year)
    {
        var loaded = PackLoader.Load(Folder, name, year);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Value!;
    }
}
