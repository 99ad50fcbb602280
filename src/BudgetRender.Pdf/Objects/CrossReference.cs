using System.Buffers.Binary;

namespace BudgetRender.Pdf.Objects;

/// <summary>The cross-reference stream.</summary>
internal static class CrossReference
{
    private const int EntryLength = 1 + 4 + 2;

    /// <summary>Adds the stream, which tells of all <paramref name="places"/> and, as the last object, of itself.</summary>
    public static void Add(ObjectStore store, List<ObjectPlace> places, int catalog, int information, ReadOnlySpan<byte> identifier)
    {
        var entries = new PdfBuffer()
            .Write("/Type/XRef/W[1 4 2]/Size "u8).Integer(places.Count + 1)
            .Write("/Root "u8).Reference(catalog)
            .Write("/Info "u8).Reference(information)
            .Write("/ID["u8).HexString(identifier).HexString(identifier).Write("]"u8);
        store.AddStream(Entries([.. places, ObjectPlace.InFile(store.Position)]), entries.Written);
    }

    private static byte[] Entries(List<ObjectPlace> places)
    {
        var table = new byte[places.Count * EntryLength];
        for (var i = 0; i < places.Count; i++)
        {
            var entry = table.AsSpan(i * EntryLength, EntryLength);
            entry[0] = places[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], places[i].Where);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], places[i].Kind == 0 ? ushort.MaxValue : places[i].Index);
        }

        return table;
    }
}
