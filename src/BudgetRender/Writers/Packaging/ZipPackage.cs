using System.Buffers.Binary;
using System.Text;

namespace BudgetRender.Writers.Packaging;

/// <summary>
/// A ZIP file with nothing in it that the parts do not say: no clock, no file rights, no name of the operating system.
/// The archive of the base library writes the last two, so its bytes differ between machines.
/// </summary>
internal static class ZipPackage
{
    private const ushort Version = 20;
    private const ushort NamesAreUtf8 = 1 << 11;
    private const ushort Deflated = 8;

    /// <summary>1980-01-01, the first day that ZIP can name.</summary>
    private const ushort FirstDay = (1 << 5) | 1;

    public static void Write(IReadOnlyList<PackagePart> parts, Stream output)
    {
        var file = new MemoryStream(parts.Sum(p => p.Compressed.Length + (2 * p.Name.Length) + 128) + 64);
        var offsets = new List<long>(parts.Count);
        foreach (var part in parts)
        {
            offsets.Add(file.Position);
            WriteFields(file, part, 0x04034b50, offset: null);
            file.Write(part.Compressed.Span);
        }

        var directory = file.Position;
        for (var i = 0; i < parts.Count; i++) WriteFields(file, parts[i], 0x02014b50, offsets[i]);
        WriteEnd(file, parts.Count, directory);
        output.Write(file.GetBuffer(), 0, (int)file.Length);
    }

    /// <summary>A local header, or an entry of the central directory when <paramref name="offset"/> is given.</summary>
    private static void WriteFields(Stream file, PackagePart part, uint signature, long? offset)
    {
        var name = Encoding.UTF8.GetBytes(part.Name);
        Put32(file, signature);
        if (offset is not null) Put16(file, Version);
        Put16(file, Version);
        Put16(file, NamesAreUtf8);
        Put16(file, Deflated);
        Put16(file, 0);
        Put16(file, FirstDay);
        Put32(file, part.Crc);
        Put32(file, (uint)part.Compressed.Length);
        Put32(file, (uint)part.Length);
        Put16(file, (ushort)name.Length);
        Put16(file, 0);
        if (offset is not null) WriteDirectoryFields(file, (uint)offset.Value);
        file.Write(name);
    }

    /// <summary>Comment length, disk and both kinds of attributes, all zero; then where the part begins.</summary>
    private static void WriteDirectoryFields(Stream file, uint offset)
    {
        Put16(file, 0);
        Put16(file, 0);
        Put16(file, 0);
        Put32(file, 0);
        Put32(file, offset);
    }

    private static void WriteEnd(Stream file, int count, long directory)
    {
        var length = file.Position - directory;
        Put32(file, 0x06054b50);
        Put16(file, 0);
        Put16(file, 0);
        Put16(file, (ushort)count);
        Put16(file, (ushort)count);
        Put32(file, (uint)length);
        Put32(file, (uint)directory);
        Put16(file, 0);
    }

    private static void Put16(Stream file, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        file.Write(bytes);
    }

    private static void Put32(Stream file, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        file.Write(bytes);
    }
}
