using System.Text.RegularExpressions;

namespace BudgetRender.Tests.House;

/// <summary>Small by default: files of at most 300 lines, methods of at most 40. Longer ones stand here with a reason.</summary>
public sealed partial class SizeTests
{
    private const int FileLimit = 300;
    private const int MethodLimit = 40;

    private static readonly Dictionary<string, string> LongFiles = [];

    private static readonly Dictionary<string, string> LongMethods = [];

    [Fact]
    public void Files_are_small()
    {
        var long_ = Repository.CSharpFiles("src")
            .Select(file => (Name: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(x => x.Lines > FileLimit && !LongFiles.ContainsKey(x.Name))
            .Select(x => $"{x.Name}: {x.Lines} lines");

        Assert.Empty(long_);
    }

    [Fact]
    public void Methods_are_small()
    {
        var long_ = Repository.CSharpFiles("src")
            .SelectMany(file => Methods(file).Select(m => (Name: $"{Repository.Relative(file)}: {m.Name}", m.Lines)))
            .Where(x => x.Lines > MethodLimit && !LongMethods.ContainsKey(x.Name))
            .Select(x => $"{x.Name}: {x.Lines} lines");

        Assert.Empty(long_);
    }

    [Fact]
    public void Exceptions_are_still_needed()
    {
        Assert.All(LongFiles.Keys, name => Assert.True(File.ReadLines(Repository.PathTo(name)).Count() > FileLimit, name));
        var methods = Repository.CSharpFiles("src")
            .SelectMany(file => Methods(file).Where(m => m.Lines > MethodLimit).Select(m => $"{Repository.Relative(file)}: {m.Name}"))
            .ToHashSet();
        Assert.All(LongMethods.Keys, name => Assert.Contains(name, methods));
    }

    /// <summary>Methods by the shape that the formatter gives them: a signature, then braces at its own indent.</summary>
    private static IEnumerable<(string Name, int Lines)> Methods(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() != "{") continue;
            var indent = lines[i].Length - 1;
            var first = SignatureStart(lines, i, indent);
            var signature = string.Concat(lines[first..i].Select(l => l.Trim() + " "));
            if (!IsMethod(signature)) continue;
            var end = Array.FindIndex(lines, i + 1, l => l == new string(' ', indent) + "}");
            if (end > 0) yield return (MethodName().Match(signature).Groups[1].Value, end - i - 1);
        }
    }

    private static int SignatureStart(string[] lines, int brace, int indent)
    {
        var start = brace - 1;
        while (start > 0 && lines[start].Length - lines[start].TrimStart().Length > indent) start--;
        return Math.Max(start, 0);
    }

    private static bool IsMethod(string signature) =>
        signature.Contains('(') && MethodName().IsMatch(signature) && !NotAMethod().IsMatch(signature);

    [GeneratedRegex(@"(\w+)(?:<[^>]*>)?\s*\(")]
    private static partial Regex MethodName();

    [GeneratedRegex(@"^\s*(if|else|for|foreach|while|switch|using|lock|catch|fixed|do|try|return|new|case)\b|=>|\b(class|record|struct|interface|enum|namespace)\b|=\s*$|=[^=>]*\($")]
    private static partial Regex NotAMethod();
}
