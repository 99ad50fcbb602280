using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>
/// The glyphs of one font that one document uses, numbered in the order of their first use, and the TrueType file that
/// holds just these. Glyph 0 is always .notdef. A glyph that stands for two characters (a hyphen and a soft hyphen) gets a
/// number for each, so that either can be copied from the document.
/// </summary>
public sealed class FontSubset
{
    private readonly Dictionary<long, int> _numbers = new() { [0] = 0 };
    private readonly List<int> _glyphs = [0];
    private readonly List<int> _codePoints = [0];

    public FontSubset(TrueTypeFont font) => Font = font;

    public TrueTypeFont Font { get; }

    /// <summary>Glyphs of the font by their number in the subset.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The character each glyph stands for; 0 where it stands for none.</summary>
    public IReadOnlyList<int> CodePoints => _codePoints;

    /// <summary>The number of a glyph in the subset; a new one gets the next number.</summary>
    public int Use(int glyph, int codePoint)
    {
        var key = ((long)glyph << 32) | (uint)codePoint;
        if (_numbers.TryGetValue(key, out var number))
            return number;
        if (glyph < 0 || glyph >= Font.GlyphCount)
            throw Font.Tables.Damaged($"Glyph {glyph} was asked for, but the font has {Font.GlyphCount}.");
        if (_glyphs.Count > ushort.MaxValue)
            throw Font.Tables.Damaged("More than 65,536 characters of the font are in use.");
        number = _glyphs.Count;
        _numbers.Add(key, number);
        _glyphs.Add(glyph);
        _codePoints.Add(codePoint);
        return number;
    }

    /// <summary>
    /// The subset as a TrueType file with the tables that ISO 32000-1, 9.9 asks for. Parts of composite glyphs are added
    /// behind the glyphs in use.
    /// </summary>
    public byte[] ToTrueType()
    {
        var length = CloseOverParts();
        var (glyf, loca) = Outlines(length);
        var tables = new List<(string, byte[])>
        {
            ("glyf", glyf), ("head", Head()), ("hhea", WithCount("hhea", 34)), ("hmtx", Metrics()), ("loca", loca),
            ("maxp", WithCount("maxp", 4)),
        };
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" })
        {
            if (Font.Tables.Has(tag))
                tables.Add((tag, Font.Tables.Find(tag).ToArray()));
        }

        return SfntFile.Write(tables);
    }

    /// <summary>Adds the parts of composite glyphs, their parts, and so on.</summary>
    /// <returns>The length of all outlines together, each padded to four bytes.</returns>
    private int CloseOverParts()
    {
        var length = 0;
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var outline = Font.OutlineOf(_glyphs[i]);
            length += Padded(outline.Length);
            foreach (var part in new CompositeParts(outline))
                NumberOfPart(outline[part..]);
        }

        return length;
    }

    /// <summary>A part serves whatever character it stands for elsewhere.</summary>
    private int NumberOfPart(ReadOnlySpan<byte> name)
    {
        var glyph = BinaryPrimitives.ReadUInt16BigEndian(name);
        var known = _glyphs.IndexOf(glyph);
        return known >= 0 ? known : Use(glyph, 0);
    }

    private (byte[] Glyf, byte[] Loca) Outlines(int length)
    {
        var glyf = new byte[length];
        var loca = new byte[(_glyphs.Count + 1) * 4];
        var at = 0;
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var outline = Font.OutlineOf(_glyphs[i]);
            var copy = glyf.AsSpan(at, outline.Length);
            outline.CopyTo(copy);
            foreach (var part in new CompositeParts(outline))
                BinaryPrimitives.WriteUInt16BigEndian(copy[part..], (ushort)NumberOfPart(outline[part..]));

            at += Padded(outline.Length);
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan((i + 1) * 4), at);
        }

        return (glyf, loca);
    }

    private static int Padded(int length) => (length + 3) & ~3;

    /// <summary>Long offsets, and no checksum yet.</summary>
    private byte[] Head()
    {
        var head = Font.Tables.Find("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private byte[] WithCount(string tag, int at)
    {
        var table = Font.Tables.Find(tag).ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)_glyphs.Count);
        return table;
    }

    private byte[] Metrics()
    {
        var table = new byte[_glyphs.Count * 4];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(i * 4), (ushort)Font.AdvanceOf(_glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan((i * 4) + 2), (short)Font.LeftBearingOf(_glyphs[i]));
        }

        return table;
    }
}
