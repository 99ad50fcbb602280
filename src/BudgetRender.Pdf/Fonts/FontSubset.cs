using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>
/// The glyphs of one font that one document uses, numbered in the order of their first use, and the TrueType file that
/// holds just these. Glyph 0 is always .notdef.
/// </summary>
public sealed class FontSubset
{
    private const ushort MoreComponents = 0x0020;
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    private readonly Dictionary<int, int> _numbers = new() { [0] = 0 };
    private readonly List<int> _glyphs = [0];
    private readonly List<int> _codePoints = [0];

    public FontSubset(TrueTypeFont font) => Font = font;

    public TrueTypeFont Font { get; }

    /// <summary>Glyphs of the font by their number in the subset.</summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>The character each glyph first stood for; 0 where it stands for none.</summary>
    public IReadOnlyList<int> CodePoints => _codePoints;

    /// <summary>The number of a glyph in the subset; a new one gets the next number.</summary>
    public int Use(int glyph, int codePoint)
    {
        if (_numbers.TryGetValue(glyph, out var number)) return number;
        number = _glyphs.Count;
        _numbers.Add(glyph, number);
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
        var outlines = new List<byte[]>(_glyphs.Count);
        for (var i = 0; i < _glyphs.Count; i++) outlines.Add(WithRenumberedParts(Font.Outline(_glyphs[i])));
        var (glyf, loca) = Join(outlines);
        var tables = new List<(string, byte[])>
        {
            ("glyf", glyf), ("head", Head()), ("hhea", HorizontalHead()), ("hmtx", Metrics()), ("loca", loca), ("maxp", Maximum()),
        };
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" })
        {
            if (Font.HasTable(tag)) tables.Add((tag, Font.Table(tag)));
        }

        return SfntFile.Write(tables);
    }

    private byte[] WithRenumberedParts(byte[] outline)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return outline;
        var at = 10;
        ushort flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)Use(part, 0));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
        return outline;
    }

    private static (byte[] Glyf, byte[] Loca) Join(List<byte[]> outlines)
    {
        var loca = new byte[(outlines.Count + 1) * 4];
        var glyf = new byte[outlines.Sum(o => Padded(o.Length))];
        var at = 0;
        for (var i = 0; i < outlines.Count; i++)
        {
            outlines[i].CopyTo(glyf, at);
            at += Padded(outlines[i].Length);
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan((i + 1) * 4), at);
        }

        return (glyf, loca);
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private byte[] Head()
    {
        var head = Font.Table("head");
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private byte[] HorizontalHead()
    {
        var table = Font.Table("hhea");
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(34), (ushort)_glyphs.Count);
        return table;
    }

    private byte[] Maximum()
    {
        var table = Font.Table("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)_glyphs.Count);
        return table;
    }

    /// <summary>Advances as in the font; the left side bearings are the outlines' own left edges.</summary>
    private byte[] Metrics()
    {
        var table = new byte[_glyphs.Count * 4];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(i * 4), (ushort)Font.AdvanceOf(_glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(i * 4 + 2), LeftSideBearing(_glyphs[i]));
        }

        return table;
    }

    private short LeftSideBearing(int glyph)
    {
        var outline = Font.Outline(glyph);
        return outline.Length < 10 ? (short)0 : BinaryPrimitives.ReadInt16BigEndian(outline.AsSpan(2));
    }
}
