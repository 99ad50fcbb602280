namespace BudgetRender.Tests.House;

/// <summary>The checkout the tests run in, found from the test assembly upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>All C# files below a folder of the repository, without build output, in ordinal order.</summary>
    public static IEnumerable<string> CSharpFiles(params string[] folder) =>
        Directory.EnumerateFiles(PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !IsBuildOutput(f))
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsBuildOutput(string path) =>
        Relative(path).Split('/').Any(part => part is "bin" or "obj");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BudgetRender.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("BudgetRender.sln is in no folder above the tests.");
    }
}
