using BudgetRender.Diagnostics;
using NPOI.SS.UserModel;

namespace BudgetRender.Checks.Annotations;

/// <summary>
/// A copy of the officer's workbook with each finding as a comment on its cell, the cell coloured, and a sheet that lists
/// them all with links. Everything else stays as it was; the same input gives the same bytes.
/// </summary>
public static class AnnotatedWorkbook
{
    /// <param name="original">A workbook, <c>.xlsx</c> or <c>.xls</c>.</param>
    /// <param name="file">Its name as findings give it; findings in other files are listed without a link.</param>
    public static byte[] Write(byte[] original, string file, IReadOnlyList<Diagnostic> findings, Language language)
    {
        using var input = new MemoryStream(original, writable: false);
        var workbook = WorkbookFactory.Create(input);
        var marks = new CellMarks(workbook, language);
        foreach (var place in Places(workbook, file, findings)) marks.Add(place.Cell, [.. place.Findings]);
        FindingsSheet.Add(workbook, file, findings, language);
        using var output = new MemoryStream();
        workbook.Write(output);
        return IsZip(original) ? FixedTimes.Apply(output.ToArray()) : output.ToArray();
    }

    private static IEnumerable<(ICell Cell, IEnumerable<Diagnostic> Findings)> Places(
        IWorkbook workbook, string file, IReadOnlyList<Diagnostic> findings)
    {
        var placed = findings.Where(f => f.Location is { Sheet: not null, Cell: not null } place && place.File == file);
        foreach (var group in placed.GroupBy(f => (f.Location!.Sheet, f.Location.Cell)))
        {
            if (workbook.GetSheet(group.Key.Sheet) is { } sheet) yield return (CellAt(sheet, group.Key.Cell!), group);
        }
    }

    private static ICell CellAt(ISheet sheet, string reference)
    {
        var place = new NPOI.SS.Util.CellReference(reference);
        var row = sheet.GetRow(place.Row) ?? sheet.CreateRow(place.Row);
        return row.GetCell(place.Col) ?? row.CreateCell(place.Col);
    }

    private static bool IsZip(byte[] bytes) => bytes is [(byte)'P', (byte)'K', ..];
}
