using System.Buffers.Binary;
using System.Text;
using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Tests.Pdf;

/// <summary>Font files of a few glyphs, made from a subset, for tests that read, cut and spoil them.</summary>
internal static class SmallFont
{
    /// <summary>The subset's file with a character map, and with the further tables given.</summary>
    public static byte[] File(FontSubset subset, params (string Tag, byte[] Data)[] more) =>
        SfntFile.Write([.. Tables(subset.ToTrueType()), ("cmap", CharacterMap(subset)), .. more]);

    public static FontSubset Subset(TrueTypeFont font, string text)
    {
        var subset = new FontSubset(font);
        foreach (var rune in text.EnumerateRunes()) subset.Use(font.GlyphOf(rune.Value), rune.Value);
        return subset;
    }

    /// <summary>An OS/2 table that says nothing but the licence bits.</summary>
    public static (string Tag, byte[] Data) WithLicenceBits(ushort bits)
    {
        var table = new byte[96];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(8), bits);
        return ("OS/2", table);
    }

    /// <summary>A font where 三 is made of 一 and 二, and 四 of a scaled 三.</summary>
    public static TrueTypeFont WithComposites()
    {
        var subset = Subset(SamplePdf.Body, "一二三四");
        byte[][] outlines = [
            [], SamplePdf.Body.OutlineOf(subset.Glyphs[1]).ToArray(), SamplePdf.Body.OutlineOf(subset.Glyphs[2]).ToArray(),
            [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 1, 0, 9, 0, 9, 0, 0, 0, 2, 5, 5],
            [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x08, 0, 3, 7, 7, 0x20, 0],
        ];
        var loca = new byte[24];
        for (var i = 0; i < 5; i++)
        {
            outlines[i] = [.. outlines[i], .. new byte[-outlines[i].Length & 3]];
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan((i + 1) * 4), outlines[..(i + 1)].Sum(o => o.Length));
        }

        var tables = Tables(File(subset)).Where(t => t.Item1 is not ("glyf" or "loca"));
        return TrueTypeFont.Parse(SfntFile.Write([.. tables, ("glyf", outlines.SelectMany(o => o).ToArray()), ("loca", loca)]), "composites");
    }

    /// <summary>A collection of one face.</summary>
    public static byte[] Collection(byte[] font)
    {
        byte[] file = [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 16, .. font];
        for (var i = 0; i < font[5]; i++)
        {
            var offset = file.AsSpan(16 + 12 + i * 16 + 8);
            BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + 16);
        }

        return file;
    }

    private static List<(string, byte[])> Tables(byte[] file)
    {
        var tables = new List<(string, byte[])>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)); i++)
        {
            var entry = file.AsSpan(12 + i * 16, 16);
            var offset = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(entry[12..]);
            tables.Add((Encoding.ASCII.GetString(entry[..4]), file.AsSpan(offset, length).ToArray()));
        }

        return tables;
    }

    /// <summary>Format 12, one group a character.</summary>
    private static byte[] CharacterMap(FontSubset subset)
    {
        var characters = Enumerable.Range(1, subset.CodePoints.Count - 1)
            .Where(i => subset.CodePoints[i] != 0).OrderBy(i => subset.CodePoints[i]).ToList();
        int[] numbers = [
            1, 3 << 16 | 10, 12, 12 << 16, 16 + characters.Count * 12, 0, characters.Count,
            .. characters.SelectMany(i => new[] { subset.CodePoints[i], subset.CodePoints[i], i }),
        ];
        var table = new byte[numbers.Length * 4];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(i * 4), numbers[i]);
        return table;
    }
}
