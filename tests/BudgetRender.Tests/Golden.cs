namespace BudgetRender.Tests;

/// <summary>
/// Compares with an expected text under tests/cases. A mismatch leaves the actual text beside it and shows the first
/// difference; BUDGETRENDER_ACCEPT=1 takes the actual text as the expected one, except in continuous integration.
/// </summary>
public static class Golden
{
    private const int ShownLines = 3;

    /// <param name="path">Relative to tests/cases, with forward slashes.</param>
    public static void Matches(string path, string actual)
    {
        var expectedPath = Path.Combine(CasesFolder(), path);
        var actualPath = Path.ChangeExtension(expectedPath, null) + ".actual.txt";
        actual = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(actualPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(expectedPath)!);
        if (Environment.GetEnvironmentVariable("BUDGETRENDER_ACCEPT") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Expected texts are not accepted in CI.");
            File.WriteAllText(expectedPath, actual);
            return;
        }

        File.WriteAllText(actualPath, actual);
        Assert.Fail(expected is null ? $"{path} does not exist; see {actualPath}" : FirstDifference(path, expected, actual));
    }

    private static string FirstDifference(string path, string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        return $"{path}:{line + 1} differs.\nexpected:\n{Around(left, line)}\nactual:\n{Around(right, line)}";
    }

    private static string Around(string[] lines, int line)
    {
        var first = Math.Max(0, line - ShownLines);
        var last = Math.Min(lines.Length, line + ShownLines + 1);
        return string.Join('\n', Enumerable.Range(first, Math.Max(0, last - first))
            .Select(i => $"{(i == line ? '>' : ' ')} {i + 1,4} {lines[i]}"));
    }

    /// <summary>Looked for above the running test, as builds hide the source paths.</summary>
    private static string CasesFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BudgetRender.sln"))) folder = folder.Parent;
        Assert.True(folder is not null, "The tests do not run below the solution's folder.");
        return Path.Combine(folder.FullName, "tests", "cases");
    }
}
