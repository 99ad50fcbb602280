using System.Buffers.Binary;

namespace BudgetRender.Writers.Packaging;

/// <summary>The checksum of ZIP (polynomial EDB88320, reflected), eight bytes at a step.</summary>
internal static class Crc32
{
    public const uint Start = uint.MaxValue;

    private static readonly uint[][] Tables = BuildTables();

    public static uint Finish(uint crc) => ~crc;

    /// <summary>Takes further bytes into a checksum begun with <see cref="Start"/>.</summary>
    public static uint Add(uint crc, ReadOnlySpan<byte> data)
    {
        for (; data.Length >= 8; data = data[8..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(data);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)]
                ^ Tables[4][low >> 24] ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)]
                ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }

        foreach (var b in data) crc = (crc >> 8) ^ Tables[0][(byte)(crc ^ b)];
        return crc;
    }

    private static uint[][] BuildTables()
    {
        var tables = new uint[8][];
        for (var k = 0; k < 8; k++)
        {
            tables[k] = new uint[256];
            for (uint i = 0; i < 256; i++) tables[k][i] = k == 0 ? OneByte(i) : Shifted(tables, tables[k - 1][i]);
        }

        return tables;
    }

    private static uint OneByte(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }

    private static uint Shifted(uint[][] tables, uint previous) => (previous >> 8) ^ tables[0][(byte)previous];
}
