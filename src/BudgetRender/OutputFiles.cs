namespace BudgetRender;

/// <summary>Puts finished files in place: each is written beside its place and moved, so a failure leaves the old one.</summary>
public static class OutputFiles
{
    /// <summary>Writes all files of a document or none of them.</summary>
    /// <exception cref="IOException">A file could not be written; those of an earlier run are as they were.</exception>
    public static void Write(string folder, IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> files)
    {
        Directory.CreateDirectory(folder);
        var unfinished = new List<(string Temporary, string Final)>();
        try
        {
            foreach (var (name, content) in files)
            {
                var final = Path.Combine(folder, name);
                var temporary = Path.Combine(folder, $".{name}.{Environment.ProcessId}.unfinished");
                unfinished.Add((temporary, final));
                using var file = File.Create(temporary);
                file.Write(content.Span);
            }

            foreach (var (temporary, final) in unfinished) File.Move(temporary, final, overwrite: true);
        }
        finally
        {
            foreach (var (temporary, _) in unfinished) File.Delete(temporary);
        }
    }
}
