using System.Text;

namespace BudgetRender.Writers.Packaging;

/// <summary>A compressed part, ready to be put into any number of packages.</summary>
/// <param name="Name">Path inside the package, without a leading slash.</param>
/// <param name="Length">Bytes before compression.</param>
internal sealed record PackagePart(string Name, uint Crc, int Length, ReadOnlyMemory<byte> Compressed)
{
    public static PackagePart Of(string name, string content)
    {
        using var part = new PartStream();
        part.Write(Encoding.UTF8.GetBytes(content));
        return part.ToPart(name);
    }

    public static PackagePart Of(string name, Stream content)
    {
        using var part = new PartStream();
        content.CopyTo(part);
        return part.ToPart(name);
    }

    /// <summary>The part whose content <paramref name="write"/> produces.</summary>
    public static PackagePart Of(string name, IllegalCharacters illegal, Action<MarkupWriter> write)
    {
        using var part = new PartStream();
        using (var markup = new MarkupWriter(part, illegal)) write(markup);
        return part.ToPart(name);
    }
}
