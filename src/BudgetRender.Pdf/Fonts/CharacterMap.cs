namespace BudgetRender.Pdf.Fonts;

/// <summary>From code points to glyphs: the <c>cmap</c> table, subtable format 12 or 4.</summary>
internal sealed class CharacterMap
{
    private const int BasicPlane = 0x10000;

    private readonly ushort[] _basic = new ushort[BasicPlane];
    private readonly List<(int First, int Last, int Glyph)> _groups = [];

    /// <summary>Reads the widest Unicode subtable; null when the table has none of a known format.</summary>
    public static CharacterMap? Read(ReadOnlySpan<byte> table)
    {
        var reader = new SfntReader(table);
        int? format4 = null;
        for (var i = 0; i < reader.UInt16(2); i++)
        {
            var record = 4 + i * 8;
            var (platform, encoding) = (reader.UInt16(record), reader.UInt16(record + 2));
            var offset = (int)reader.UInt32(record + 4);
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (!isUnicode) continue;
            var format = reader.UInt16(offset);
            if (format == 12) return ReadGroups(table[offset..]);
            if (format == 4) format4 = offset;
        }

        return format4 is { } at ? ReadSegments(table[at..]) : null;
    }

    public int GlyphOf(int codePoint)
    {
        if (codePoint < BasicPlane) return _basic[codePoint];
        var (low, high) = (0, _groups.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _groups[middle];
            if (codePoint < first) high = middle - 1;
            else if (codePoint > last) low = middle + 1;
            else return glyph + codePoint - first;
        }

        return 0;
    }

    private static CharacterMap ReadGroups(ReadOnlySpan<byte> table)
    {
        var map = new CharacterMap();
        var reader = new SfntReader(table);
        var count = (int)reader.UInt32(12);
        for (var i = 0; i < count; i++)
        {
            var at = 16 + i * 12;
            var (first, last, glyph) = ((int)reader.UInt32(at), (int)reader.UInt32(at + 4), (int)reader.UInt32(at + 8));
            for (var c = first; c <= last && c < BasicPlane; c++) map._basic[c] = (ushort)(glyph + c - first);
            if (last >= BasicPlane) map._groups.Add((first, last, glyph));
        }

        return map;
    }

    private static CharacterMap ReadSegments(ReadOnlySpan<byte> table)
    {
        var map = new CharacterMap();
        var reader = new SfntReader(table);
        var segments = reader.UInt16(6) / 2;
        for (var s = 0; s < segments; s++)
        {
            var last = reader.UInt16(14 + s * 2);
            var first = reader.UInt16(16 + (segments + s) * 2);
            var delta = reader.UInt16(16 + (2 * segments + s) * 2);
            var rangeAt = 16 + (3 * segments + s) * 2;
            var range = reader.UInt16(rangeAt);
            for (int c = first; c <= last && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : reader.UInt16(rangeAt + range + (c - first) * 2);
                map._basic[c] = glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }

        return map;
    }
}
