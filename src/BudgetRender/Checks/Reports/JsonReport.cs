using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Reports;

/// <summary>Findings for other programs: counts and an array, every text in both languages.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(IReadOnlyCollection<Diagnostic> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
                json.WriteNumber(TextReport.Name(severity).English + "s", findings.Count(f => f.Severity == severity));
            json.WriteStartArray("findings");
            foreach (var finding in findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", TextReport.Name(finding.Severity).English);
        Write(json, "message", finding.Message);
        if (finding.Location is not null) Write(json, "location", finding.Location);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            Write(json, "location", related.Location);
            Write(json, "text", related.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (finding.Hint is not null) Write(json, "hint", finding.Hint);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Chinese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SourceLocation place)
    {
        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        if (place.Sheet is not null) json.WriteString("sheet", place.Sheet);
        if (place.Cell is not null) json.WriteString("cell", place.Cell);
        if (place.Line > 0) json.WriteNumber("line", place.Line);
        if (place.Column > 0) json.WriteNumber("column", place.Column);
        if (place.Pointer is not null) json.WriteString("pointer", place.Pointer);
        json.WriteEndObject();
    }
}
