using System.Security.Cryptography;

namespace BudgetRender.Bulk;

/// <summary>
/// Where a run writes: the documents, the summary, and in <c>.budgetrender</c> the journal. Files are written beside and
/// moved into place. While it is open no other run can use the folder.
/// </summary>
internal sealed class RunFolder : IDisposable
{
    private readonly FileStream _lock;
    private int _temporaries;

    private RunFolder(string path, FileStream @lock) => (Root, _lock) = (path, @lock);

    public string Root { get; }

    public string JournalPath => JournalOf(Root);

    private string Temporary => Path.Combine(Root, ".budgetrender", "unfinished");

    public static string JournalOf(string folder) => Path.Combine(folder, ".budgetrender", "journal.jsonl");

    /// <summary>Takes the folder, making it where needed; null when another run has it.</summary>
    public static RunFolder? Take(string path)
    {
        var state = Path.Combine(path, ".budgetrender");
        Directory.CreateDirectory(state);
        try
        {
            var @lock = new FileStream(
                Path.Combine(state, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            var folder = new RunFolder(path, @lock);
            folder.RemoveUnfinished();
            return folder;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Writes a file in one step and says what was written.</summary>
    public WrittenFile Write(string name, ReadOnlySpan<byte> bytes)
    {
        var temporary = Path.Combine(Temporary, Interlocked.Increment(ref _temporaries).ToString(System.Globalization.CultureInfo.InvariantCulture));
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, Path.Combine(Root, name), overwrite: true);
        return new WrittenFile(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Whether a file the journal names is still there with its length.</summary>
    public bool Has(WrittenFile file)
    {
        var info = new FileInfo(Path.Combine(Root, file.Name));
        return info.Exists && info.Length == file.Length;
    }

    public void Delete(WrittenFile file) => File.Delete(Path.Combine(Root, file.Name));

    public void Dispose()
    {
        Directory.Delete(Temporary, recursive: true);
        _lock.Dispose();
    }

    /// <summary>Drops what a killed run left behind.</summary>
    private void RemoveUnfinished()
    {
        if (Directory.Exists(Temporary)) Directory.Delete(Temporary, recursive: true);
        Directory.CreateDirectory(Temporary);
    }
}
