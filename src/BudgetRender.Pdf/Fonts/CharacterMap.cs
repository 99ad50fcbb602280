using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>Unicode to glyph, from a cmap subtable of format 4 or 12. Looked-up blocks of 256 characters are remembered.</summary>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;
    private const int HeadLength = 16;

    private readonly ReadOnlyMemory<byte> _subtable;
    private readonly bool _isFormat12;
    private readonly int _glyphCount;
    private readonly ushort[]?[] _blocks = new ushort[]?[(LastCodePoint >> 8) + 1];

    public CharacterMap(TableDirectory tables, int glyphCount)
    {
        _glyphCount = glyphCount;
        var cmap = tables.Require("cmap", 4);
        _subtable = Best(cmap) ?? throw tables.Damaged("The font has no Unicode character map of format 4 or 12.");
        _isFormat12 = U16(_subtable.Span, 0) == 12;
    }

    /// <summary>0 where the font has no glyph, also for numbers that are no code point.</summary>
    public int GlyphOf(int codePoint)
    {
        if ((uint)codePoint > LastCodePoint)
            return 0;
        var block = Volatile.Read(ref _blocks[codePoint >> 8]) ?? Fill(codePoint >> 8);
        return block[codePoint & 0xFF];
    }

    private static ReadOnlyMemory<byte>? Best(ReadOnlyMemory<byte> cmap)
    {
        var span = cmap.Span;
        ReadOnlyMemory<byte>? best = null;
        var bestFormat = 0;
        for (int i = 0, count = U16(span, 2); i < count && 12 + (8 * i) <= span.Length; i++)
        {
            var (platform, encoding) = (U16(span, 4 + (8 * i)), U16(span, 6 + (8 * i)));
            var offset = BinaryPrimitives.ReadUInt32BigEndian(span[(8 + (8 * i))..]);
            var isUnicode = platform == 0 ? encoding != 5 : platform == 3 && encoding is 1 or 10;
            if (!isUnicode || offset > span.Length - HeadLength)
                continue;
            var format = U16(span, (int)offset);
            if (format is not (4 or 12) || format <= bestFormat)
                continue;
            (best, bestFormat) = (Cut(cmap[(int)offset..], format), format);
        }
        return best;
    }

    private static ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> subtable, int format)
    {
        var length = format == 12 ? BinaryPrimitives.ReadUInt32BigEndian(subtable.Span[4..]) : (uint)subtable.Length;
        return subtable[..(int)Math.Clamp(length, HeadLength, (uint)subtable.Length)];
    }

    private ushort[] Fill(int block)
    {
        var glyphs = new ushort[256];
        for (var i = 0; i < 256; i++)
        {
            var glyph = _isFormat12 ? Format12((uint)((block << 8) | i)) : Format4((block << 8) | i);
            glyphs[i] = (ushort)(glyph < _glyphCount ? glyph : 0);
        }
        Volatile.Write(ref _blocks[block], glyphs);
        return glyphs;
    }

    private uint Format12(uint codePoint)
    {
        var span = _subtable.Span;
        var (low, high) = (0, Math.Min((int)U32(span, 12), (span.Length - 16) / 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = 16 + (12 * middle);
            if (codePoint < U32(span, group))
                high = middle - 1;
            else if (codePoint > U32(span, group + 4))
                low = middle + 1;
            else
                return U32(span, group + 8) + codePoint - U32(span, group);
        }
        return 0;
    }

    private uint Format4(int codePoint)
    {
        var span = _subtable.Span;
        var doubled = U16(span, 6);
        if (codePoint > 0xFFFF || 16 + (4 * doubled) > span.Length)
            return 0;
        for (var i = 0; i < doubled; i += 2)
        {
            if (codePoint > U16(span, 14 + i))
                continue;
            var start = U16(span, 16 + doubled + i);
            if (codePoint < start)
                return 0;
            var delta = U16(span, 16 + (2 * doubled) + i);
            var rangeAt = 16 + (3 * doubled) + i;
            var range = U16(span, rangeAt);
            if (range == 0)
                return (ushort)(codePoint + delta);
            var at = rangeAt + range + (2 * (codePoint - start));
            var glyph = at + 2 <= span.Length ? U16(span, at) : 0;
            return glyph == 0 ? 0u : (ushort)(glyph + delta);
        }
        return 0;
    }

    private static int U16(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt16BigEndian(span[at..]);

    private static uint U32(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt32BigEndian(span[at..]);
}
