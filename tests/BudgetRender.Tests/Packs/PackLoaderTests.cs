using BudgetRender.Composing;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Packs;

public sealed class PackLoaderTests
{
    public static TheoryData<string, int> PacksAndYears()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in PackLoader.List(BuiltInPacks.Folder))
            foreach (var year in new[] { 2022, 2023, 2024, 2025, 2026, 2030 }) data.Add(name, year);
        return data;
    }

    [Fact]
    public void The_built_in_packs_are_listed() =>
        Assert.Equal("henan jiyuan luohe sanmenxia", string.Join(' ', PackLoader.List(BuiltInPacks.Folder)));

    [Theory]
    [MemberData(nameof(PacksAndYears))]
    public void Every_built_in_pack_loads_without_findings(string name, int year)
    {
        var pack = BuiltInPacks.Load(name, year);

        Assert.NotEmpty(pack.Outline);
        Assert.Empty(PackTemplateCheck.Check(pack));
        Assert.All(pack.Tables, t => Assert.NotEmpty(t.Title));
    }

    [Theory]
    [InlineData(2023, "editions/2023", true)]
    [InlineData(2024, "editions/2023", true)]
    [InlineData(2025, "editions/2025", true)]
    [InlineData(2027, "editions/2026", false)]
    public void An_edition_covers_its_years_until_the_next(int year, string edition, bool trims)
    {
        var pack = BuiltInPacks.Load("sanmenxia", year);

        Assert.Contains(edition, pack.Files.Origins["narrative/overview.md"]);
        Assert.Equal(trims, pack.Amounts.TrimZeros);
    }

    [Fact]
    public void The_nearest_layer_counts_file_by_file_and_key_by_key()
    {
        var pack = BuiltInPacks.Load("sanmenxia", 2023);

        Assert.Equal("templates/sanmenxia/editions/2023/glossary.md", pack.Files.Origins["glossary.md"]);
        Assert.Equal("templates/henan/style.yaml", pack.Files.Origins["style.yaml"]);
        Assert.Equal("预算{0}表", pack.Options["table_number"]);
        Assert.Equal("line", pack.Options["part_break"]);
        Assert.DoesNotContain(pack.Files.Texts.Keys, path => path.StartsWith("editions/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_style_names_fonts_that_are_there()
    {
        var style = BuiltInPacks.Load("henan", 2026).Style;

        Assert.All(style.Fonts.Values, f => Assert.True(File.Exists(Repository.PathTo("fonts", f.File)), f.File));
    }

    [Fact]
    public void A_layout_beyond_the_form_serves_reading()
    {
        var pack = BuiltInPacks.Load("sanmenxia", 2026);

        Assert.DoesNotContain(pack.Tables, t => t.Id == "capital");
        Assert.Contains(pack.ExtraLayouts, t => t.Id == "capital");
    }
}
