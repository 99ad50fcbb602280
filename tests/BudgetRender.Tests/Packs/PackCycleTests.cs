using BudgetRender.Packs;

namespace BudgetRender.Tests.Packs;

public sealed class PackCycleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("budgetrender");

    [Fact]
    public void A_pack_that_extends_itself_through_another_is_reported()
    {
        Write("a", "b");
        Write("b", "a");

        var loaded = PackLoader.Load(_folder.FullName, "a", 2026);

        Assert.Null(loaded.Value);
        Assert.Equal(PackCodes.Cycle, Assert.Single(loaded.Diagnostics).Code);
    }

    [Fact]
    public void An_unknown_name_lists_those_there_are()
    {
        Write("henan", "henan");

        var loaded = PackLoader.Load(_folder.FullName, "hunan", 2026);

        var finding = Assert.Single(loaded.Diagnostics);
        Assert.Equal(PackCodes.UnknownPack, finding.Code);
        Assert.Contains("henan", finding.Hint!.English);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string baseName)
    {
        var folder = _folder.CreateSubdirectory(name);
        File.WriteAllText(Path.Combine(folder.FullName, "pack.yaml"), $"title: {name}\nextends: {baseName}\n");
    }
}
