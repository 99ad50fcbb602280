using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

/// <summary>Folders under <c>tests/cases/templates</c>, each with its template and the text that is expected of it.</summary>
internal static class TemplateCases
{
    private const string UpdateVariable = "BUDGETRENDER_UPDATE_GOLDEN";

    public static string Root { get; } = FindRoot();

    public static TheoryData<string> List(string kind)
    {
        var names = new TheoryData<string>();
        foreach (string folder in Directory.GetDirectories(Folder(kind)).Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileName(folder));
        }

        return names;
    }

    public static string Folder(string kind, string name = "") => Path.Combine(Root, "tests", "cases", "templates", kind, name);

    public static Template Parse(string folder, ParseOptions? options = null) =>
        Template.Parse(File.ReadAllText(Path.Combine(folder, "template.txt")), "template.txt", options);

    /// <summary>Data from <c>data.json</c>; the other files of the folder are its includes.</summary>
    public static TemplateContext Context(string folder, bool isLenient, TemplateLimits limits)
    {
        string data = Path.Combine(folder, "data.json");
        return new TemplateContext
        {
            Globals = File.Exists(data) ? TemplateRecord.FromJson(File.ReadAllText(data)) : new TemplateRecord(),
            IsLenient = isLenient,
            Limits = limits,
            Loader = name => File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : null,
            Now = new DateTimeOffset(2026, 11, 21, 8, 30, 0, TimeSpan.Zero),
            RandomSeed = 1,
        };
    }

    public static void Compare(string folder, string actual)
    {
        string path = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BudgetRender.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
