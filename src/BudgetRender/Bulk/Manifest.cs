using System.Collections.Immutable;
using System.Text.Json;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>
/// A list of inputs in a file: CSV with a head (<c>input,pack,output</c>, every further column a parameter), or JSON lines
/// with the same names. Paths are relative to the manifest.
/// </summary>
public static class Manifest
{
    public static (ImmutableArray<BulkInput> Inputs, ImmutableArray<Diagnostic> Diagnostics) Read(string path)
    {
        var reader = new ManifestLines(path);
        try
        {
            foreach (var line in Lines(path)) reader.Add(line.Number, line.Values);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            reader.Diagnostics.Add(BulkDiagnostics.UnreadableManifest(path, e.Message));
        }

        return ([.. reader.Inputs], [.. reader.Diagnostics]);
    }

    private static IEnumerable<(int Number, Dictionary<string, string> Values)> Lines(string path) =>
        Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? CsvLines(path) : JsonLines(path);

    private static IEnumerable<(int, Dictionary<string, string>)> CsvLines(string path)
    {
        List<string>? head = null;
        foreach (var (line, values) in CsvText.Read(File.ReadAllText(path)))
        {
            if (head is null)
            {
                head = values;
                continue;
            }

            yield return (line, head.Zip(values)
                .Where(p => p.Second.Length > 0)
                .DistinctBy(p => p.First)
                .ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        }
    }

    private static IEnumerable<(int, Dictionary<string, string>)> JsonLines(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            using var json = JsonDocument.Parse(line);
            yield return (number, json.RootElement.EnumerateObject()
                .ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal));
        }
    }

    private sealed class ManifestLines(string path)
    {
        private readonly string _folder = Path.GetDirectoryName(path) ?? "";
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);

        public List<BulkInput> Inputs { get; } = [];

        public List<Diagnostic> Diagnostics { get; } = [];

        public void Add(int number, Dictionary<string, string> values)
        {
            var place = new SourceLocation(path, Line: number);
            if (!values.Remove("input", out var input))
            {
                Diagnostics.Add(BulkDiagnostics.ManifestLineWithoutInput(place));
                return;
            }

            var name = Path.Combine(_folder, input).Replace('\\', '/');
            if (!Path.Exists(name)) Diagnostics.Add(BulkDiagnostics.ManifestInputMissing(place, name));
            else if (!_names.Add(name)) Diagnostics.Add(BulkDiagnostics.ManifestInputTwice(place, name));
            else Inputs.Add(Input(name, values));
        }

        private static BulkInput Input(string name, Dictionary<string, string> values)
        {
            values.Remove("pack", out var pack);
            values.Remove("output", out var output);
            return new BulkInput(name, pack, output, values.ToImmutableSortedDictionary(StringComparer.Ordinal));
        }
    }
}
