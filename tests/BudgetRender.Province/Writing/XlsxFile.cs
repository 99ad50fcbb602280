using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace BudgetRender.Province.Writing;

/// <summary>
/// Writes sheets as a workbook: nothing but the parts that every spreadsheet program asks for, straight to text, which
/// is many times faster than an object model of cells.
/// </summary>
internal static class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Bytes(IReadOnlyList<SheetGrid> sheets)
    {
        var texts = new SharedTexts();
        var bodies = sheets.Select(s => Sheet(s, texts)).ToList();
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(sheets.Count));
            Add(zip, "_rels/.rels", Relationships([("officeDocument", "xl/workbook.xml")]));
            Add(zip, "xl/workbook.xml", Book(sheets));
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships(
                [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
            Add(zip, "xl/styles.xml", Styles);
            for (var i = 0; i < bodies.Count; i++) Add(zip, $"xl/worksheets/sheet{i + 1}.xml", bodies[i]);
            Add(zip, "xl/sharedStrings.xml", texts.ToXml());
        }

        return memory.ToArray();
    }

    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill/></fills>
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="2"><xf/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FirstDay;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text));
    }

    private static string ContentTypes(int sheets) =>
        $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}.sheet.main+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Kind}.worksheet+xml\"/>"))
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}.styles+xml\"/>"
        + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Kind}.sharedStrings+xml\"/></Types>";

    private static string Relationships(List<(string Type, string Target)> targets) =>
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(targets.Select((t, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{t.Type}\" Target=\"{t.Target}\"/>"))
        + "</Relationships>";

    private static string Book(IReadOnlyList<SheetGrid> sheets) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
        + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))
        + "</sheets></workbook>";

    private static string Sheet(SheetGrid sheet, SharedTexts texts)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        var row = -1;
        foreach (var (r, column, value) in sheet.Cells)
        {
            if (r != row) xml.Append(row < 0 ? "" : "</row>").Append($"<row r=\"{r + 1}\">");
            row = r;
            xml.Append("<c r=\"").Append(Name(r, column));
            if (value is decimal number) xml.Append("\" s=\"1\"><v>").Append(number.ToString(CultureInfo.InvariantCulture));
            else xml.Append("\" t=\"s\"><v>").Append(texts.Index((string)value));
            xml.Append("</v></c>");
        }

        xml.Append(row < 0 ? "" : "</row>").Append("</sheetData>");
        if (sheet.Merged.Count > 0)
        {
            xml.Append($"<mergeCells count=\"{sheet.Merged.Count}\">");
            foreach (var m in sheet.Merged) xml.Append($"<mergeCell ref=\"{Name(m.Row, m.Column)}:{Name(m.Row + m.Rows - 1, m.Column + m.Columns - 1)}\"/>");
            xml.Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private static string Name(int row, int column) =>
        (column < 26 ? "" : ((char)('A' + column / 26 - 1)).ToString()) + (char)('A' + column % 26) + (row + 1).ToString(CultureInfo.InvariantCulture);

    private sealed class SharedTexts
    {
        private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
        private readonly StringBuilder _xml = new();

        public int Index(string text)
        {
            if (_indices.TryGetValue(text, out var known)) return known;
            _xml.Append("<si><t xml:space=\"preserve\">").Append(SecurityElement.Escape(text)).Append("</t></si>");
            return _indices[text] = _indices.Count;
        }

        public string ToXml() => $"<sst xmlns=\"{Main}\" count=\"{_indices.Count}\" uniqueCount=\"{_indices.Count}\">{_xml}</sst>";
    }
}
