using System.CommandLine;
using System.Text.Json;
using BudgetRender.Cli;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

public class CommandTests
{
    [Fact]
    public void A_clean_budget_leaves_with_zero()
    {
        var (code, output) = Run(CheckCommand.Create(Load), "BR2201/clean", "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("Verdict", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_leave_with_one_and_stand_in_the_json()
    {
        var (code, output) = Run(CheckCommand.Create(Load), "BR2201/wrong", "--format", "json");
        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(output);
        Assert.True(json.RootElement.GetProperty("errors").GetInt32() > 0);
    }

    [Fact]
    public void An_input_that_cannot_be_read_leaves_with_two()
    {
        var unreadable = Diagnostic.Error("BR1001", "找不到文件", "There is no such file");
        var (code, output) = Run(CheckCommand.Create((_, _) => new LoadedInput(null, null, [unreadable])), "none.xlsx");
        Assert.Equal(2, code);
        Assert.Contains("BR1001", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br2101", "zh", 0, "依据")]
    [InlineData("BR2101", "en", 0, "What to do")]
    [InlineData("BR2999", "en", 2, "")]
    public void A_rule_explains_itself(string rule, string language, int expected, string words)
    {
        var (code, output) = Run(ExplainCommand.Create(), rule, "--lang", language);
        Assert.Equal(expected, code);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    private static LoadedInput Load(string input, string? pack) =>
        new(CaseFolder.Read(Path.Combine(CaseFolder.Root, input)), null, []);

    private static (int Code, string Output) Run(Command command, params string[] arguments)
    {
        using var output = new StringWriter();
        var code = command.Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = output });
        return (code, output.ToString());
    }
}
