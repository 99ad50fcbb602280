using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>Where a table lies in a font file, in bytes.</summary>
internal readonly record struct SfntTable(string Tag, int Offset, int Length);

/// <summary>Big-endian reading at fixed places of a table.</summary>
internal readonly ref struct SfntReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    public int Length => _data.Length;

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data[at..]);

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(_data[at..]);

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_data[at..]);
}
