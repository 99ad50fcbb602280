using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Pdf.Objects;

/// <summary>The ToUnicode map of a subset, so that text can be selected, copied and searched.</summary>
internal static class UnicodeMap
{
    private const int EntriesPerBlock = 100;

    public static ReadOnlySpan<byte> Write(FontSubset subset)
    {
        var map = new PdfBuffer(4_096).Write("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """u8);
        var used = Enumerable.Range(0, subset.CodePoints.Count).Where(i => subset.CodePoints[i] != 0);
        foreach (var block in used.Chunk(EntriesPerBlock)) WriteBlock(map, subset, block);
        return map.Write("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8).Written;
    }

    private static void WriteBlock(PdfBuffer map, FontSubset subset, int[] block)
    {
        map.Integer(block.Length).Write(" beginbfchar\n"u8);
        foreach (var number in block)
        {
            map.Write("<"u8).Hex(number).Write("> <"u8);
            foreach (var c in char.ConvertFromUtf32(subset.CodePoints[number])) map.Hex(c);
            map.Write(">\n"u8);
        }

        map.Write("endbfchar\n"u8);
    }
}
