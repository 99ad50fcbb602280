using BudgetRender.Checks.Reports;
using BudgetRender.Composing.Checking;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Composing;

/// <summary>A pack's templates against the vocabulary, without data.</summary>
public sealed class TemplateCheckTests
{
    private static readonly string PacksFolder = Repository.PathTo("templates");

    public static TheoryData<string, int> Editions
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in PackLoader.List(PacksFolder))
            {
                foreach (var year in PackLoader.EditionYears(PacksFolder, name).DefaultIfEmpty(2026)) data.Add(name, year);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_built_in_templates_name_only_what_there_is(string name, int year) =>
        Assert.Empty(TemplateChecker.Check(PackLoader.Load(PacksFolder, name, year).Value!, year).Select(f => f.ToString()));

    [Fact]
    public void Planted_mistakes_are_all_found_and_nothing_else()
    {
        var pack = PackLoader.Load(PacksFolder, Repository.PathTo("tests", "cases", "template-check", "planted", "pack"), 2026);
        Assert.Empty(pack.Diagnostics);
        var findings = TemplateChecker.Check(pack.Value!, 2026)
            .Select(f => f with { Location = Within(f.Location), Related = [.. f.Related.Select(r => r with { Location = Within(r.Location)! })] });
        Golden.Matches("template-check/planted/findings.txt", TextReport.Write([.. findings], Language.Chinese));
    }

    [Fact]
    public void The_editions_of_a_pack_are_those_of_its_layers() =>
        Assert.Equal("2023 2025 2026", string.Join(' ', PackLoader.EditionYears(PacksFolder, "sanmenxia")));

    /// <summary>The place without the folders above the pack.</summary>
    private static SourceLocation? Within(SourceLocation? place) =>
        place is null ? null : place with { File = place.File[(place.File.IndexOf("/pack/", StringComparison.Ordinal) + 1)..] };
}
