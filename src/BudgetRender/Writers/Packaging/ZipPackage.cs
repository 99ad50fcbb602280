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
        var offsets = new List<uint>(parts.Count);
        var position = 0L;
        var header = new MemoryStream();
        foreach (var part in parts)
        {
            offsets.Add(checked((uint)position));
            WriteFields(header, part, 0x04034b50, offset: null);
            position += header.Length + part.Compressed.Length;
            Move(header, output);
            output.Write(part.Compressed.Span);
        }

        for (var i = 0; i < parts.Count; i++) WriteFields(header, parts[i], 0x02014b50, offsets[i]);
        WriteEnd(header, parts.Count, checked((uint)position));
        Move(header, output);
    }

    private static void Move(MemoryStream from, Stream to)
    {
        to.Write(from.GetBuffer(), 0, (int)from.Length);
        from.SetLength(0);
    }

    /// <summary>A local header, or an entry of the central directory when <paramref name="offset"/> is given.</summary>
    private static void WriteFields(Stream file, PackagePart part, uint signature, uint? offset)
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
        if (offset is not null) WriteDirectoryFields(file, offset.Value);
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

    private static void WriteEnd(Stream file, int count, uint directory)
    {
        var length = file.Length;
        Put32(file, 0x06054b50);
        Put16(file, 0);
        Put16(file, 0);
        Put16(file, (ushort)count);
        Put16(file, (ushort)count);
        Put32(file, (uint)length);
        Put32(file, directory);
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
