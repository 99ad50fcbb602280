using System.IO.Compression;
using System.Xml;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>The names of sheets by the parts of the package that hold them.</summary>
internal static class SheetParts
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The sheet's name; the part's own name when the workbook does not list it.</summary>
    public static string NameOf(ZipArchive package, string part)
    {
        var names = Attributes(package, "xl/workbook.xml", "sheet", r => (r.GetAttribute("id", Relationships), r.GetAttribute("name")));
        var targets = Attributes(package, "xl/_rels/workbook.xml.rels", "Relationship", r => (r.GetAttribute("Id"), r.GetAttribute("Target")));
        foreach (var (id, target) in targets)
        {
            if (id is null || target is null || !part.EndsWith(target.TrimStart('/'), StringComparison.OrdinalIgnoreCase)) continue;
            var sheet = names.FirstOrDefault(n => n.Item1 == id).Item2;
            if (sheet is not null) return sheet;
        }
        return part;
    }

    private static List<(string?, string?)> Attributes(
        ZipArchive package, string part, string element, Func<XmlReader, (string?, string?)> select)
    {
        var found = new List<(string?, string?)>();
        if (package.GetEntry(part) is not { } entry) return found;
        using var content = entry.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) found.Add(select(xml));
        }
        return found;
    }
}
