using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>The summary for programs.</summary>
internal static class SummaryJson
{
    public static string Write(SummaryRows rows, Language language)
    {
        using var memory = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using (var json = new Utf8JsonWriter(memory, options))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", rows.Entries.Length);
            json.WriteNumber("written", rows.Written);
            json.WriteNumber("errors", rows.Count(Severity.Error));
            json.WriteNumber("warnings", rows.Count(Severity.Warning));
            json.WriteNumber("notes", rows.Count(Severity.Note));
            WriteCodes(json, rows);
            WriteEntries(json, rows, language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void WriteCodes(Utf8JsonWriter json, SummaryRows rows)
    {
        json.WriteStartArray("codes");
        foreach (var code in rows.ByCode)
        {
            json.WriteStartObject();
            json.WriteString("code", code.Code);
            json.WriteString("severity", StatusWords.Of(code.Severity).English);
            json.WriteNumber("findings", code.Findings);
            json.WriteNumber("documents", code.Documents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, SummaryRows rows, Language language)
    {
        json.WriteStartArray("results");
        foreach (var entry in rows.Entries)
        {
            json.WriteStartObject();
            json.WriteString("input", entry.Input);
            json.WriteString("department", entry.Department);
            json.WriteString("status", entry.Status.ToString());
            json.WriteStartArray("files");
            foreach (var file in entry.Files) json.WriteStringValue(file.Name);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in entry.Findings) WriteFinding(json, finding, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", StatusWords.Of(finding.Severity).English);
        json.WriteString("message", finding.Message.In(language));
        if (finding.Location is { } place) json.WriteString("place", place.ToString());
        json.WriteEndObject();
    }
}
