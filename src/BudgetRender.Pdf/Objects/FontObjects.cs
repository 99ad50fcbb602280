using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Pdf.Objects;

/// <summary>A font as objects: a Type 0 font over a CIDFontType2 whose CIDs are the subset's glyph numbers.</summary>
internal static class FontObjects
{
    private const int Symbolic = 4;

    /// <summary>Adds the font unless no page shows a glyph of it.</summary>
    public static void Add(ObjectStore store, PdfFont font)
    {
        var subset = font.Subset;
        if (subset.Glyphs.Count == 1)
            return;
        font.ObjectNumber = store.Reserve();
        var program = subset.ToTrueType();
        var name = $"{Tag(subset)}+{font.Font.PostScriptName}";
        var file = store.AddStream(program, new PdfBuffer().Write("/Length1 "u8).Integer(program.Length).Written, isOutlines: true);
        var descriptor = store.Add(Descriptor(font.Font, name, file));
        var descendant = store.Add(new PdfBuffer()
            .Write("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 1000/FontDescriptor "u8)
            .Reference(descriptor).Write("/W["u8).Write(Widths(subset)).Write("]>>"u8));
        store.Set(font.ObjectNumber, new PdfBuffer()
            .Write("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name)
            .Write("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Write("]/ToUnicode "u8).Reference(store.AddStream(UnicodeMap.Write(subset))).Write(">>"u8));
    }

    private static PdfBuffer Descriptor(TrueTypeFont font, string name, int file)
    {
        var bounds = font.Bounds;
        var content = new PdfBuffer().Write("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Write("/Flags "u8).Integer(Symbolic).Write("/FontBBox["u8);
        foreach (var value in new[] { bounds.Left, bounds.Bottom, bounds.Right, bounds.Top }) content.Integer(Scaled(font, value)).Space();
        return content.Write("]/ItalicAngle "u8).Real(font.ItalicAngle)
            .Write("/Ascent "u8).Integer(Scaled(font, font.Ascent))
            .Write("/Descent "u8).Integer(Scaled(font, font.Descent))
            .Write("/CapHeight "u8).Integer(Scaled(font, font.CapHeight))
            .Write("/StemV "u8).Integer(font.Weight / 5)
            .Write("/FontFile2 "u8).Reference(file).Write(">>"u8);
    }

    /// <summary>Every glyph that is not as wide as an em, the default.</summary>
    private static ReadOnlySpan<byte> Widths(FontSubset subset)
    {
        var widths = new PdfBuffer();
        var open = false;
        for (var number = 0; number < subset.Glyphs.Count; number++)
        {
            var advance = subset.Font.AdvanceOf(subset.Glyphs[number]);
            var isUsual = advance == subset.Font.UnitsPerEm;
            if (isUsual && open)
                widths.Write("]"u8);
            if (!isUsual && !open)
                widths.Integer(number).Write("["u8);
            open = !isUsual;
            if (open)
                widths.Real(advance * 1000.0 / subset.Font.UnitsPerEm).Space();
        }

        return open ? widths.Write("]"u8).Written : widths.Written;
    }

    private static long Scaled(TrueTypeFont font, int value) =>
        (long)Math.Round(value * 1000.0 / font.UnitsPerEm, MidpointRounding.AwayFromZero);

    /// <summary>Six capital letters that differ when the glyphs do.</summary>
    private static string Tag(FontSubset subset)
    {
        var hash = SHA256.HashData(MemoryMarshal.AsBytes(subset.Glyphs.ToArray().AsSpan()));
        return string.Concat(Enumerable.Range(0, 6).Select(i => (char)('A' + hash[i] % 26)));
    }
}
