using System.Text.RegularExpressions;

namespace BudgetRender.Tests.House;

/// <summary>Holds the direction of the imports: what each folder of the library may know of.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Diagnostics"] = [],
        ["Documents"] = [],
        ["Budgets"] = ["Diagnostics"],
        ["Packs"] = ["Diagnostics", "Budgets", "Documents"],
        ["Inputs"] = ["Diagnostics", "Budgets", "Packs"],
        ["Checks"] = ["Diagnostics", "Budgets", "Packs"],
        ["Composing"] = ["Diagnostics", "Budgets", "Packs", "Documents", "Templating"],
        ["Layout"] = ["Diagnostics", "Documents", "Pdf"],
        ["Bulk"] = ["Diagnostics"],
        ["Writers"] = ["Diagnostics", "Documents", "Layout", "Pdf"],
    };

    public static TheoryData<string> Folders => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_it_may(string folder)
    {
        var forbidden = MayUse.Keys.Append("Templating").Append("Pdf").Append("Cli")
            .Except(MayUse[folder]).Where(other => other != folder);
        var pattern = new Regex($@"(?<![\w.""])(?:BudgetRender\.)?({string.Join('|', forbidden)})(?:\.[A-Z]\w*|;)");

        var found = Repository.CSharpFiles("src", "BudgetRender", folder)
            .SelectMany(file => File.ReadLines(file)
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Where(line => line.StartsWith("using ", StringComparison.Ordinal)
                    ? pattern.IsMatch(line["using ".Length..].Replace("static ", ""))
                    : Regex.IsMatch(line, $@"\bBudgetRender\.({string.Join('|', forbidden)})\b"))
                .Select(line => $"{Repository.Relative(file)}: {line.Trim()}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_arrows()
    {
        var folders = Directory.GetDirectories(Repository.PathTo("src", "BudgetRender"))
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"))
            .Where(name => Repository.CSharpFiles("src", "BudgetRender", name!).Any());

        Assert.Empty(folders.Except(MayUse.Keys));
    }

    [Theory]
    [InlineData("BudgetRender.Templating")]
    [InlineData("BudgetRender.Pdf")]
    public void The_foundations_know_nothing_of_budgets(string project)
    {
        var found = Repository.CSharpFiles("src", project)
            .SelectMany(file => File.ReadLines(file).Select(line => (file, line)))
            .Where(x => x.line.StartsWith("using BudgetRender.", StringComparison.Ordinal)
                && !x.line.StartsWith($"using {project}", StringComparison.Ordinal))
            .Select(x => $"{Repository.Relative(x.file)}: {x.line}");

        Assert.Empty(found);
    }

    [Fact]
    public void Only_the_command_line_reads_clock_culture_and_console()
    {
        var pattern = new Regex(@"\b(DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|Console\.|CultureInfo\.Current|Random\.Shared|Guid\.NewGuid)");

        var found = new[] { "BudgetRender", "BudgetRender.Templating", "BudgetRender.Pdf" }
            .SelectMany(project => Repository.CSharpFiles("src", project))
            .SelectMany(file => File.ReadLines(file).Select(line => (file, line)))
            .Where(x => pattern.IsMatch(x.line) && !x.line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(x => $"{Repository.Relative(x.file)}: {x.line.Trim()}");

        Assert.Empty(found);
    }
}
