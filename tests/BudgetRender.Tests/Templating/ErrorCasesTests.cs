using System.Globalization;
using System.Reflection;
using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

public class ErrorCasesTests
{
    public static TheoryData<string> Cases => TemplateCases.List("errors");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_error_reads_as_expected(string name)
    {
        string folder = TemplateCases.Folder("errors", name);
        IReadOnlyDictionary<string, string> settings = Settings(folder);
        Template template = TemplateCases.Parse(folder, Options(settings));
        RenderResult result = template.Render(Context(folder, settings));
        string text = string.Concat(result.Diagnostics.Select(d => d.ToText(TemplateLanguage.Chinese)))
            + "\n"
            + string.Concat(result.Diagnostics.Select(d => d.ToText(TemplateLanguage.English)));
        Assert.True(result.HasErrors);
        TemplateCases.Compare(folder, text);
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        string goldens = string.Concat(Directory.GetFiles(TemplateCases.Folder("errors"), "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        IEnumerable<string> codes = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!);
        Assert.DoesNotContain(codes, code => !goldens.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_words_in_both_languages_and_is_unique()
    {
        string[] codes = [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!)];
        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code =>
        {
            var diagnostic = new TemplateDiagnostic(code, TemplateSeverity.Error, new TemplateSpan("t", 1, 1, 1, ""), ["a", "b", "c"], [], []);
            Assert.NotEqual(code, diagnostic.Message(TemplateLanguage.Chinese));
            Assert.NotEqual(code, diagnostic.Message(TemplateLanguage.English));
            Assert.DoesNotContain("{0}", diagnostic.Message(TemplateLanguage.Chinese), StringComparison.Ordinal);
        });
    }

    /// <summary>Lines of <c>settings.txt</c>: a limit or what the host leaves out, and its value.</summary>
    private static Dictionary<string, string> Settings(string folder)
    {
        string path = Path.Combine(folder, "settings.txt");
        return File.Exists(path)
            ? File.ReadAllLines(path).Select(line => line.Split('=')).ToDictionary(p => p[0], p => p[1])
            : [];
    }

    private static ParseOptions Options(IReadOnlyDictionary<string, string> settings) =>
        new((int)Number(settings, "depth", 100), (int)Number(settings, "length", 100_000));

    private static TemplateContext Context(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var limits = new TemplateLimits
        {
            Steps = Number(settings, "steps", 100_000),
            LoopIterations = Number(settings, "loops", 10_000),
            Recursion = (int)Number(settings, "recursion", 50),
            OutputLength = (int)Number(settings, "output", 100_000),
            StringLength = (int)Number(settings, "string", 10_000),
            ListLength = (int)Number(settings, "list", 10_000),
            RegexTime = TimeSpan.FromMilliseconds(Number(settings, "regex", 500)),
            Errors = (int)Number(settings, "errors", 50),
        };
        TemplateContext context = TemplateCases.Context(folder, settings.ContainsKey("lenient"), limits);
        TemplateFunction refuse = new("refuse", call => throw call.Refuse("金额没有来源", "the amount has no source"), FunctionParameter.Required("amount"));
        return new TemplateContext
        {
            Globals = context.Globals,
            Functions = [refuse],
            IsLenient = context.IsLenient,
            Limits = limits,
            Loader = settings.ContainsKey("noloader") ? null : context.Loader,
            Cancellation = new CancellationToken(settings.ContainsKey("cancelled")),
        };
    }

    private static long Number(IReadOnlyDictionary<string, string> settings, string name, long otherwise) =>
        settings.TryGetValue(name, out string? value) ? long.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
