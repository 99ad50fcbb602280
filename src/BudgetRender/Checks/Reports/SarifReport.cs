using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Reports;

/// <summary>
/// SARIF 2.1.0, one run. A workbook's cell has no line, so it is a logical location (<c>预算04表!D37</c>) beside the file's
/// physical one.
/// </summary>
public static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(IReadOnlyCollection<Diagnostic> findings, Language language, string version)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, [.. findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)], language, version);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings) WriteResult(json, finding, language);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<string> codes, Language language, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "BudgetRender");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var code in codes)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (CheckRules.Find(code) is { } rule)
            {
                json.WriteString("name", rule.Name);
                WriteMessage(json, "shortDescription", rule.Title.In(language));
                WriteMessage(json, "fullDescription", rule.Explanation.Checks.In(language));
                WriteMessage(json, "help", rule.Explanation.Remedy.In(language));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        var hint = finding.Hint is null ? "" : "\n" + finding.Hint.In(language);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", TextReport.Name(finding.Severity).English);
        WriteMessage(json, "message", finding.Message.In(language) + hint);
        json.WriteStartArray("locations");
        if (finding.Location is not null) WriteLocation(json, finding.Location, null, language);
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in finding.Related) WriteLocation(json, related.Location, related.Text, language);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation place, LocalizedText? text, Language language)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(place.File));
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (place.Sheet is not null || place.Pointer is not null)
        {
            var name = place.Pointer ?? (place.Cell is null ? place.Sheet : place.Sheet + "!" + place.Cell);
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", name);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (text is not null) WriteMessage(json, "message", text.In(language));
        json.WriteEndObject();
    }

    /// <summary>Relative as the file was named; an absolute path needs its scheme.</summary>
    private static string UriOf(string file)
    {
        var path = file.Replace('\\', '/');
        var escaped = Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal);
        if (path.StartsWith('/')) return "file://" + escaped;
        return path is [_, ':', '/', ..] ? $"file:///{path[0]}:{escaped[4..]}" : escaped;
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
