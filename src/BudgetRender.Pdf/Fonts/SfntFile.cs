using System.Buffers.Binary;
using System.Text;

namespace BudgetRender.Pdf.Fonts;

/// <summary>Puts tables together to a font file, with directory and checksums.</summary>
internal static class SfntFile
{
    private const uint MagicSum = 0xB1B0AFBA;

    public static byte[] Write(List<(string Tag, byte[] Data)> tables)
    {
        tables.Sort((a, b) => string.CompareOrdinal(a.Tag, b.Tag));
        var offset = 12 + tables.Count * 16;
        var file = new byte[offset + tables.Sum(t => (t.Data.Length + 3) & ~3)];
        WriteHead(file, tables.Count);
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, data) = tables[i];
            data.CopyTo(file, offset);
            var padded = (data.Length + 3) & ~3;
            var entry = file.AsSpan(12 + i * 16, 16);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(file.AsSpan(offset, padded)));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], data.Length);
            offset += padded;
        }

        AdjustHead(file, tables);
        return file;
    }

    private static void WriteHead(byte[] file, int count)
    {
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        var power = 1;
        var log = 0;
        while (power * 2 <= count) (power, log) = (power * 2, log + 1);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(power * 16));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((count - power) * 16));
    }

    private static void AdjustHead(byte[] file, List<(string Tag, byte[] Data)> tables)
    {
        var index = tables.FindIndex(t => t.Tag == "head");
        var head = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(12 + index * 16 + 8));
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(MagicSum - Sum(file)));
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        return sum;
    }
}
