using System.Buffers.Binary;

namespace BudgetRender.Pdf.Objects;

/// <summary>The cross-reference stream and the end of the file.</summary>
internal static class CrossReference
{
    private const int EntryLength = 1 + 4 + 2;

    /// <param name="places">Byte offsets by object number; 0 for objects inside object streams.</param>
    public static void Write(
        CountingWriter file,
        long[] places,
        Dictionary<int, (int Stream, int Index)> packed,
        int catalog,
        int information,
        ReadOnlySpan<byte> identifier)
    {
        var start = file.Position;
        var number = places.Length;
        var data = ObjectStore.Deflate(Entries([.. places, start], packed));
        var dictionary = new PdfBuffer()
            .Write("<</Type/XRef/Size "u8).Integer(number + 1)
            .Write("/W[1 4 2]/Root "u8).Reference(catalog)
            .Write("/Info "u8).Reference(information)
            .Write("/ID["u8);
        var id = Convert.ToHexString(identifier);
        for (var i = 0; i < 2; i++) dictionary.Write((byte)'<').Write(System.Text.Encoding.ASCII.GetBytes(id)).Write((byte)'>');
        dictionary.Write("]/Filter/FlateDecode/Length "u8).Integer(data.Length).Write(">>"u8);
        ObjectStore.WriteStream(file, number, dictionary, data);
        file.Write(new PdfBuffer().Write("startxref\n"u8).Integer(start).Write("\n%%EOF\n"u8).Written);
    }

    private static byte[] Entries(long[] places, Dictionary<int, (int Stream, int Index)> packed)
    {
        var table = new byte[places.Length * EntryLength];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), ushort.MaxValue);
        for (var i = 1; i < places.Length; i++)
        {
            var entry = table.AsSpan(i * EntryLength, EntryLength);
            var isPacked = packed.TryGetValue(i, out var place);
            entry[0] = isPacked ? (byte)2 : (byte)1;
            BinaryPrimitives.WriteUInt32BigEndian(entry[1..], isPacked ? (uint)place.Stream : (uint)places[i]);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], isPacked ? (ushort)place.Index : (ushort)0);
        }

        return table;
    }
}
