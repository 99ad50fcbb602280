using System.IO.Compression;

namespace BudgetRender.Writers.Packaging;

/// <summary>A compressed part, ready to be put into any number of packages.</summary>
/// <param name="Name">Path inside the package, without a leading slash.</param>
/// <param name="Length">Bytes before compression.</param>
internal sealed record PackagePart(string Name, uint Crc, int Length, ReadOnlyMemory<byte> Compressed)
{
    public static PackagePart Of(string name, ReadOnlySpan<byte> content)
    {
        var compressed = new MemoryStream(content.Length / 4);
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return new PackagePart(name, Crc32.Of(content), content.Length, Bytes(compressed));
    }

    public static PackagePart Of(string name, string content) =>
        Of(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>The part whose content <paramref name="write"/> produces.</summary>
    public static PackagePart Of(string name, IllegalCharacters illegal, Action<MarkupWriter> write)
    {
        var content = new MemoryStream();
        using (var markup = new MarkupWriter(content, illegal)) write(markup);
        return Of(name, Bytes(content).Span);
    }

    private static ReadOnlyMemory<byte> Bytes(MemoryStream stream) =>
        stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
