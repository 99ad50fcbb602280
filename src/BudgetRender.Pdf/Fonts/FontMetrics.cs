using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>The figures of a font's head, hhea, OS/2 and post tables, in font units.</summary>
internal sealed record FontMetrics
{
    private const int EmbeddingRestricted = 0x0002;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    public required int UnitsPerEm { get; init; }
    public required FontBounds Bounds { get; init; }
    public required bool HasLongOffsets { get; init; }
    public required int Ascent { get; init; }
    public required int Descent { get; init; }
    public required int LineGap { get; init; }
    public required int AdvanceCount { get; init; }
    public required int GlyphCount { get; init; }
    public required int Weight { get; init; }
    public required int CapHeight { get; init; }
    public required bool MayEmbed { get; init; }
    public required double ItalicAngle { get; init; }

    public static FontMetrics Read(TableDirectory tables)
    {
        var head = tables.Require("head", 54).Span;
        var hhea = tables.Require("hhea", 36).Span;
        var maxp = tables.Require("maxp", 6).Span;
        var os2 = tables.Find("OS/2").Span;
        var post = tables.Find("post").Span;
        var ascent = I16(hhea, 4);
        var version = os2.Length < 68 ? -1 : U16(os2, 0);
        var embedding = version < 0 ? 0 : U16(os2, 8);
        return new FontMetrics
        {
            UnitsPerEm = U16(head, 18),
            Bounds = new FontBounds(I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42)),
            HasLongOffsets = I16(head, 50) != 0,
            Ascent = ascent,
            Descent = I16(hhea, 6),
            LineGap = I16(hhea, 8),
            AdvanceCount = U16(hhea, 34),
            GlyphCount = U16(maxp, 4),
            Weight = version < 0 ? 400 : U16(os2, 4),
            CapHeight = version >= 2 && os2.Length >= 90 && I16(os2, 88) > 0 ? I16(os2, 88) : U16(head, 18) * 7 / 10,
            // Restricted only where no milder permission is given beside it.
            MayEmbed = (embedding & 0x000E) != EmbeddingRestricted && (embedding & (NoSubsetting | BitmapsOnly)) == 0,
            ItalicAngle = post.Length < 8 ? 0 : BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0,
        };
    }

    private static int U16(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt16BigEndian(span[at..]);

    private static int I16(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadInt16BigEndian(span[at..]);
}
