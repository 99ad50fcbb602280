using System.IO.Compression;
using System.Xml.Linq;

namespace BudgetRender.Tests.Writers;

/// <summary>An OOXML file read back, part by part.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public PackageFile(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            var bytes = new MemoryStream();
            content.CopyTo(bytes);
            _parts.Add(entry.FullName, bytes.ToArray());
            Dates.Add(entry.LastWriteTime.DateTime);
        }
    }

    public HashSet<DateTime> Dates { get; } = [];

    public IEnumerable<string> Names => _parts.Keys;

    public XElement Part(string name) => XDocument.Load(new MemoryStream(_parts[name])).Root!;

    /// <summary>One element to a line, so that a reviewer can read it.</summary>
    public string Normalised(string name) => Part(name) + "\n";
}
