using System.IO.Compression;
using System.Xml;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>
/// What the parser of values cannot tell: the size of the unpacked parts, cells that hold an error, and formulas saved
/// without a value. Most parts are only counted and scanned for the marks of such cells, not parsed.
/// </summary>
internal static class WorkbookInspection
{
    private static readonly byte[][] Marks = ["<f>"u8.ToArray(), "<f "u8.ToArray(), "<f/"u8.ToArray(), "t=\"e\""u8.ToArray()];
    private const int LongestMark = 5;

    public static void Inspect(Stream stream, string name, List<Diagnostic> findings)
    {
        Span<byte> magic = stackalloc byte[4];
        stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (magic is [(byte)'P', (byte)'K', ..]) InspectPackage(stream, name, findings);
        else if (magic is [0xD0, 0xCF, 0x11, 0xE0]) BiffErrors.Report(stream, name, findings);
        else throw new InvalidDataException("It begins like no workbook.");
    }

    private static void InspectPackage(Stream stream, string name, List<Diagnostic> findings)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (package.Entries.Count > WorkbookLimits.Parts) throw new LimitExceededException("部件数", "number of parts");
        long unpacked = 0;
        var buffer = new byte[1 << 16];
        foreach (var part in package.Entries)
        {
            using var content = part.Open();
            var isMarked = Scan(content, buffer, ref unpacked);
            if (isMarked && IsSheet(part)) ReportCells(part, SheetParts.NameOf(package, part.FullName), name, findings);
        }
    }

    private static bool IsSheet(ZipArchiveEntry part) =>
        part.FullName.Contains("worksheets/", StringComparison.OrdinalIgnoreCase)
        && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Counts every unpacked byte and tells whether a mark occurs.</summary>
    private static bool Scan(Stream content, byte[] buffer, ref long unpacked)
    {
        var found = false;
        var kept = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            unpacked += read;
            if (unpacked > WorkbookLimits.UnpackedBytes) throw new LimitExceededException("解压后大小", "unpacked size");
            var window = buffer.AsSpan(0, kept + read);
            foreach (var mark in Marks) found = found || window.IndexOf(mark) >= 0;
            kept = Math.Min(LongestMark - 1, window.Length);
            window[^kept..].CopyTo(buffer);
        }
        return found;
    }

    private static void ReportCells(ZipArchiveEntry part, string sheet, string name, List<Diagnostic> findings)
    {
        using var content = part.Open();
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        string cell = "", type = "", value = "";
        var hasFormula = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                (cell, type, value, hasFormula) = (xml.GetAttribute("r") ?? "", xml.GetAttribute("t") ?? "", "", false);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f") hasFormula = true;
            else if (xml.NodeType == XmlNodeType.Text) value = xml.Value;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "f") value = "";
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c")
            {
                var location = new SourceLocation(name, sheet, cell);
                if (type == "e") findings.Add(FileFindings.ErrorValue(location, value));
                else if (hasFormula && value.Length == 0 && type != "str") findings.Add(FileFindings.FormulaWithoutValue(location));
            }
        }
    }
}
