using System.Buffers.Binary;
using System.Text;

namespace BudgetRender.Pdf.Fonts;

/// <summary>The name table; English where a name is given in several languages.</summary>
internal static class FontNames
{
    public const int Family = 1;
    public const int PostScript = 6;

    private const int English = 0x409;

    /// <summary>Empty where the font does not give the name.</summary>
    public static string Read(ReadOnlySpan<byte> table, int nameId)
    {
        var found = "";
        for (int i = 0, count = table.Length < 6 ? 0 : U16(table, 2); i < count && 18 + (12 * i) <= table.Length; i++)
        {
            var record = table.Slice(6 + (12 * i), 12);
            if (U16(record, 6) != nameId || U16(record, 0) is not (0 or 1 or 3))
                continue;
            var isWindowsEnglish = U16(record, 0) == 3 && U16(record, 4) == English;
            if (found.Length == 0 || isWindowsEnglish)
                found = Text(table, record);
            if (isWindowsEnglish)
                break;
        }
        return found;
    }

    private static string Text(ReadOnlySpan<byte> table, ReadOnlySpan<byte> record)
    {
        var (length, start) = (U16(record, 8), U16(table, 4) + U16(record, 10));
        if (start + length > table.Length)
            return "";
        return (U16(record, 0) == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode).GetString(table.Slice(start, length));
    }

    private static int U16(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt16BigEndian(span[at..]);
}
