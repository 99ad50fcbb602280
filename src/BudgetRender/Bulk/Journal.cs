using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>
/// The run's memory: a line of JSON for each finished document, appended and flushed after its files are in place, so
/// that whatever the journal says is there. A line that a killed run left half-written is passed over with a warning.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;

    private Journal(FileStream file) => _file = file;

    /// <summary>The entries of a journal, the last one for each input; none when there is no journal.</summary>
    public static Dictionary<string, JournalEntry> Read(string path, List<Diagnostic> diagnostics)
    {
        var entries = new Dictionary<string, JournalEntry>(StringComparer.Ordinal);
        if (!File.Exists(path)) return entries;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0) continue;
            if (Parse(line) is { } entry) entries[entry.Input] = entry;
            else diagnostics.Add(BulkDiagnostics.DamagedJournalLine(path, number));
        }

        return entries;
    }

    /// <summary>Opens a journal for appending; a half-written last line is closed off first.</summary>
    public static Journal Open(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (file.Length > 0)
        {
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n') file.WriteByte((byte)'\n');
        }

        file.Seek(0, SeekOrigin.End);
        return new Journal(file);
    }

    public void Append(JournalEntry entry)
    {
        var line = Line(entry);
        lock (_gate)
        {
            // Out of the process, so that killing it loses nothing; waiting for the disk would hold up every worker.
            _file.Write(line);
            _file.Flush();
        }
    }

    /// <summary>Replaces a journal by these entries in order of their inputs, in one step.</summary>
    public static void Replace(string path, IEnumerable<JournalEntry> entries)
    {
        var temporary = path + ".new";
        using (var file = File.Create(temporary))
        {
            foreach (var entry in entries.OrderBy(e => e.Input, StringComparer.Ordinal)) file.Write(Line(entry));
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public void Dispose() => _file.Dispose();

    private static byte[] Line(JournalEntry entry) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(entry, JournalJson.Readable.JournalEntry) + "\n");

    private static JournalEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Readable.JournalEntry) is { Input: not null, Packs: not null } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
