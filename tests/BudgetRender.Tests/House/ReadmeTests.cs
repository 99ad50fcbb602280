using System.Text.RegularExpressions;

namespace BudgetRender.Tests.House;

/// <summary>The README's two commands: CI runs them as printed; these tests keep them findable and alike in both languages.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Both_languages_print_the_same_two_commands()
    {
        var english = Commands("README.md");

        Assert.Equal(2, english.Count);
        Assert.Equal(english, Commands("README.zh-CN.md"));
    }

    [Fact]
    public void The_main_command_renders_an_example_that_is_there()
    {
        var example = Regex.Match(Commands("README.md")[0], @"examples/[\w.-]+").Value;

        Assert.True(Directory.Exists(Repository.PathTo(example)), example);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Files_and_folders_that_the_readme_links_are_there(string readme)
    {
        var links = Regex.Matches(File.ReadAllText(Repository.PathTo(readme)), @"\]\((?!https?:|#)([^)#]+)")
            .Select(m => m.Groups[1].Value);

        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathTo(link)), link));
    }

    /// <summary>The code fences that follow a <c>command:</c> comment, in order.</summary>
    private static List<string> Commands(string readme) =>
        Regex.Matches(File.ReadAllText(Repository.PathTo(readme)), @"<!-- command: \w+ -->\s*```sh\s*(.+?)\s*```", RegexOptions.Singleline)
            .Select(m => m.Groups[1].Value)
            .ToList();
}
