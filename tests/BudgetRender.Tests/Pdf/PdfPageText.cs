using System.Text;
using System.Text.RegularExpressions;

namespace BudgetRender.Tests.Pdf;

/// <summary>The text operators of one page, read through each font's ToUnicode map.</summary>
internal sealed partial class PdfPageText(PdfReader reader, int page)
{
    private readonly Dictionary<string, (string Name, Dictionary<int, string> Map)> _fonts = [];

    public IEnumerable<PdfText> Read()
    {
        var content = reader.Stream(reader.Page(page)["Contents"]);
        var values = new PdfValues(content, 0);
        var operands = new List<object>();
        var (font, size, x, y) = ("", 0.0, 0.0, 0.0);
        while (!values.AtEnd)
        {
            var value = values.Next();
            if (value is not string operation)
            {
                operands.Add(value);
                continue;
            }

            if (operation == "Tf") (font, size) = (((PdfName)operands[^2]).Value, (double)operands[^1]);
            if (operation == "Tm") (x, y) = ((double)operands[^2], reader.PageSize(page).Height - (double)operands[^1]);
            if (operation == "TJ") yield return new PdfText(page, x, y, Font(font).Name, size, Decode(font, (List<object>)operands[^1]));
            operands.Clear();
        }
    }

    private string Decode(string font, List<object> pieces)
    {
        var text = new StringBuilder();
        foreach (var bytes in pieces.OfType<byte[]>())
        {
            for (var i = 0; i < bytes.Length; i += 2) text.Append(Font(font).Map.GetValueOrDefault(bytes[i] << 8 | bytes[i + 1], "\uFFFD"));
        }

        return text.ToString();
    }

    private (string Name, Dictionary<int, string> Map) Font(string resource)
    {
        if (_fonts.TryGetValue(resource, out var known)) return known;
        var fonts = reader.Dictionary(reader.Dictionary(reader.Page(page)["Resources"])["Font"]);
        var font = reader.Dictionary(fonts[resource]);
        var map = new Dictionary<int, string>();
        foreach (Match entry in Entry().Matches(Encoding.ASCII.GetString(reader.Stream(font["ToUnicode"]))))
        {
            var bytes = Convert.FromHexString(entry.Groups[2].Value);
            map[Convert.ToInt32(entry.Groups[1].Value, 16)] = Encoding.BigEndianUnicode.GetString(bytes);
        }

        return _fonts[resource] = (((PdfName)font["BaseFont"]).Value[7..], map);
    }

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
