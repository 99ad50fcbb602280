using System.Text;

namespace BudgetRender.Pdf.Fonts;

/// <summary>The <c>name</c> table.</summary>
internal static class FontNames
{
    private const int PostScriptId = 6;

    /// <summary>The PostScript name, or null; only characters that a PDF name needs no escapes for are kept.</summary>
    public static string? PostScript(ReadOnlySpan<byte> table)
    {
        var reader = new SfntReader(table);
        var strings = reader.UInt16(4);
        for (var i = 0; i < reader.UInt16(2); i++)
        {
            var record = 6 + i * 12;
            if (reader.UInt16(record + 6) != PostScriptId) continue;
            var text = table.Slice(strings + reader.UInt16(record + 10), reader.UInt16(record + 8));
            var isTwoByte = reader.UInt16(record) is 0 or 3;
            var name = (isTwoByte ? Encoding.BigEndianUnicode : Encoding.Latin1).GetString(text);
            return string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        }

        return null;
    }
}
