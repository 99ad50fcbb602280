using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>An .xlsx file, edited in the XML of one sheet; every other part is taken over as it is.</summary>
internal sealed class OpenXmlCopy : IWorkbookCopy
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly Dictionary<string, XDocument> _read = new(StringComparer.Ordinal);

    public OpenXmlCopy(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _parts.Add((entry.FullName, content.ToArray()));
        }
    }

    public decimal? Number(string sheet, CellPlace cell)
    {
        var found = Find(sheet, cell);
        return found?.Attribute("t")?.Value is null or "n" && decimal.TryParse(found?.Element(Main + "v")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    public string Text(string sheet, CellPlace cell) => Find(sheet, cell) is not { } found ? "" : found.Attribute("t")?.Value switch
    {
        "s" => Part("xl/sharedStrings.xml").Root!.Elements(Main + "si").ElementAt((int)found.Element(Main + "v")!).Value,
        "inlineStr" or "str" => found.Value,
        _ => "",
    };

    public void Write(string sheet, CellPlace cell, decimal number) =>
        Replace(sheet, cell, "n", new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture)));

    public void Write(string sheet, CellPlace cell, string text) =>
        Replace(sheet, cell, "inlineStr", new XElement(Main + "is", new XElement(Main + "t", text)));

    public void Clear(string sheet, CellPlace cell) => Find(sheet, cell)?.ReplaceNodes();

    public void DeleteRow(string sheet, int row)
    {
        Row(sheet, row)?.Remove();
        Move(sheet, row, -1);
    }

    public void DoubleRow(string sheet, int row)
    {
        var source = Row(sheet, row)!;
        var copy = new XElement(source);
        Move(sheet, row, 1);
        Number(copy, row + 1);
        source.AddAfterSelf(copy);
    }

    public void RemoveSheet(string sheet) => SheetEntry(sheet).Remove();

    public byte[] ToArray()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                if (_read.TryGetValue(name, out var part)) part.Save(stream, SaveOptions.DisableFormatting);
                else stream.Write(content);
            }
        }
        return output.ToArray();
    }

    private void Replace(string sheet, CellPlace cell, string type, XElement content)
    {
        var element = Find(sheet, cell) ?? Add(sheet, cell);
        element.SetAttributeValue("t", type);
        element.ReplaceNodes(content);
    }

    private XElement Add(string sheet, CellPlace cell)
    {
        var row = Row(sheet, cell.Row);
        if (row is null)
        {
            row = new XElement(Main + "row", new XAttribute("r", cell.Row));
            var before = Rows(sheet).LastOrDefault(r => RowOf(r) < cell.Row);
            if (before is null) Sheet(sheet).Element(Main + "sheetData")!.AddFirst(row);
            else before.AddAfterSelf(row);
        }
        var added = new XElement(Main + "c", new XAttribute("r", cell.ToString()));
        var left = row.Elements(Main + "c").LastOrDefault(c => CellPlace.Of(c.Attribute("r")!.Value).Column < cell.Column);
        if (left is null) row.AddFirst(added);
        else left.AddAfterSelf(added);
        return added;
    }

    /// <summary>Renumbers the rows below one, and the merged ranges that reach below it.</summary>
    private void Move(string sheet, int after, int by)
    {
        foreach (var row in Rows(sheet).Where(r => RowOf(r) > after)) Number(row, RowOf(row) + by);
        foreach (var merge in Sheet(sheet).Descendants(Main + "mergeCell").ToList())
        {
            var ends = merge.Attribute("ref")!.Value.Split(':').Select(CellPlace.Of).ToList();
            if (by < 0 && ends.TrueForAll(e => e.Row == after)) merge.Remove();
            else merge.SetAttributeValue("ref", string.Join(':', ends.Select(e => e.Row > after ? e with { Row = e.Row + by } : e)));
        }
    }

    private static void Number(XElement row, int number)
    {
        row.SetAttributeValue("r", number);
        foreach (var cell in row.Elements(Main + "c")) cell.SetAttributeValue("r", (CellPlace.Of(cell.Attribute("r")!.Value) with { Row = number }).ToString());
    }

    private XElement? Find(string sheet, CellPlace cell) =>
        Row(sheet, cell.Row)?.Elements(Main + "c").FirstOrDefault(c => c.Attribute("r")!.Value == cell.ToString());

    private XElement? Row(string sheet, int row) => Rows(sheet).FirstOrDefault(r => RowOf(r) == row);

    private static int RowOf(XElement row) => (int)row.Attribute("r")!;

    private IEnumerable<XElement> Rows(string sheet) => Sheet(sheet).Element(Main + "sheetData")!.Elements(Main + "row");

    private XElement SheetEntry(string name) =>
        Part("xl/workbook.xml").Root!.Element(Main + "sheets")!.Elements().First(s => s.Attribute("name")!.Value == name);

    private XElement Sheet(string name)
    {
        var id = SheetEntry(name).Attribute(Relations + "id")!.Value;
        var target = Part("xl/_rels/workbook.xml.rels").Root!.Elements().First(r => r.Attribute("Id")!.Value == id).Attribute("Target")!.Value;
        return Part(target.StartsWith('/') ? target[1..] : "xl/" + target).Root!;
    }

    private XDocument Part(string name)
    {
        if (!_read.TryGetValue(name, out var part))
        {
            part = XDocument.Load(new MemoryStream(_parts.Find(p => p.Name == name).Content), LoadOptions.PreserveWhitespace);
            _read.Add(name, part);
        }
        return part;
    }
}
