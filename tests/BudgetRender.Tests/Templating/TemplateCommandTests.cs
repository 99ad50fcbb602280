using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Templating;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_template_is_printed_with_the_members_of_its_data()
    {
        (int code, string output, string error) = Eval("{{ unit.name }}：{{ total }}{{ include 'part.txt' }}\n", "--data", Write("data.json", "{\"unit\": {\"name\": \"办公室\"}, \"total\": 1.50}"));
        Assert.Equal((0, "办公室：1.50。\n", ""), (code, output, error));
    }

    [Fact]
    public void An_unknown_name_is_an_error_or_null()
    {
        Assert.Equal((0, "[]", ""), Eval("[{{ nothing }}]", "--lenient"));
        (int code, string output, string error) = Eval("[{{ nothing }}]", "--lang", "en");
        Assert.Equal((1, "[]"), (code, output));
        Assert.StartsWith("error BR4101: There is no variable or function named 'nothing'\n  --> template.txt:1:5\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_ends_with_2()
    {
        Assert.Equal(2, Eval("x", "--data", Path.Combine(_folder, "none.json")).Code);
        Assert.Equal(2, Eval("x", "--data", Write("bad.json", "[1]")).Code);
    }

    [Fact]
    public void An_include_cannot_leave_the_folder() => Assert.Equal(1, Eval("{{ include '../secret.txt' }}").Code);

    [Fact]
    public void A_pack_is_checked_without_data_and_with_an_input()
    {
        string example = Path.Combine(TemplateCases.Root, "examples", "sanmenxia-gov-office-2026");
        string faulty = Path.Combine(TemplateCases.Root, "tests", "cases", "template-check", "planted", "pack");
        Assert.Equal((0, "", ""), CommandLine.Run("template", "check", "sanmenxia", "--input", example));
        (int code, _, string error) = CommandLine.Run("template", "check", faulty, "--year", "2026", "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains("narrative/overview.md:3:25\n", error, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("template", "check", "nowhere").Code);
        Assert.Equal(2, CommandLine.Run("template", "check", "henan", "--input", Path.Combine(_folder, "none.xlsx")).Code);
    }

    private (int Code, string Output, string Error) Eval(string template, params string[] options)
    {
        Write("part.txt", "。");
        return CommandLine.Run(["template", "eval", Write("template.txt", template), .. options]);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
