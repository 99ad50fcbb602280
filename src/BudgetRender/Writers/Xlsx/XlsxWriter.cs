using System.Collections.Immutable;
using System.IO.Compression;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Writers.Packaging;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Writers.Xlsx;

/// <summary>Writes the tables of a document as a workbook, a sheet each, with amounts that can be computed with.</summary>
public static class XlsxWriter
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Writes the whole file. The same document always gives the same bytes.</summary>
    public static ImmutableArray<Diagnostic> Write(Document document, Stream output)
    {
        var illegal = new IllegalCharacters();
        var workbook = new XSSFWorkbook();
        var styles = new CellStyles(workbook, document.Style);
        var tables = TableSheet.Of(document);
        ContentsSheet.Write(workbook, document, tables, styles, illegal);
        foreach (var table in tables)
        {
            var sheet = (XSSFSheet)workbook.CreateSheet(illegal.Clean(table.Name));
            new SheetWriter(sheet, table, document.Style, styles, illegal).Write();
        }

        var file = new MemoryStream();
        workbook.Write(file);
        ZipPackage.Write(Repacked(file.ToArray(), document.Info, illegal), output);
        return illegal.ToDiagnostics();
    }

    /// <summary>The parts without what the library takes from the clock: file dates and the workbook's day of creation.</summary>
    private static List<PackagePart> Repacked(byte[] file, DocumentInfo info, IllegalCharacters illegal)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var entries = archive.Entries
            .OrderBy(e => e.FullName != ContentTypes)
            .ThenBy(e => e.FullName, StringComparer.Ordinal);
        return [.. entries.Select(e => e.FullName == CoreProperties.PartName ? CoreProperties.Of(info, illegal) : Part(e))];
    }

    private static PackagePart Part(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return PackagePart.Of(entry.FullName, content);
    }
}
