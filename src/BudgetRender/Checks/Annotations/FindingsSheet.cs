using System.Globalization;
using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;
using NPOI.SS.UserModel;

namespace BudgetRender.Checks.Annotations;

/// <summary>检查结果: one line for each finding, its place a link; the verdict below.</summary>
internal static class FindingsSheet
{
    private const string Name = "检查结果";
    private const int CharacterWidth = 256;

    private static readonly (LocalizedText Head, int Width)[] Columns =
    [
        (new("序号", "No."), 6),
        (new("级别", "Severity"), 8),
        (new("代码", "Code"), 9),
        (new("位置", "Place"), 34),
        (new("问题", "Finding"), 90),
        (new("提示", "Hint"), 40),
    ];

    public static void Add(IWorkbook workbook, string file, IReadOnlyList<Diagnostic> findings, Language language)
    {
        var sheet = workbook.CreateSheet(FreeName(workbook));
        var wrapped = workbook.CreateCellStyle();
        wrapped.WrapText = true;
        wrapped.VerticalAlignment = VerticalAlignment.Top;
        var head = sheet.CreateRow(0);
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.SetColumnWidth(i, Columns[i].Width * CharacterWidth);
            head.CreateCell(i).SetCellValue(Columns[i].Head.In(language));
        }
        for (var i = 0; i < findings.Count; i++) AddLine(sheet.CreateRow(i + 1), i + 1, findings[i], file, language, wrapped);
        sheet.CreateRow(findings.Count + 2).CreateCell(0).SetCellValue(VerdictLine.Of(findings).In(language));
        sheet.CreateFreezePane(0, 1);
    }

    private static void AddLine(IRow row, int number, Diagnostic finding, string file, Language language, ICellStyle style)
    {
        string[] texts =
        [
            number.ToString(CultureInfo.InvariantCulture),
            TextReport.Name(finding.Severity).In(language),
            finding.Code,
            finding.Location?.ToString() ?? "",
            finding.Message.In(language),
            finding.Hint?.In(language) ?? "",
        ];
        for (var i = 0; i < texts.Length; i++)
        {
            var cell = row.CreateCell(i);
            cell.SetCellValue(texts[i]);
            cell.CellStyle = style;
        }
        if (finding.Location is { Sheet: { } sheet } place && place.File == file && row.Sheet.Workbook.GetSheet(sheet) is not null)
        {
            var link = row.Sheet.Workbook.GetCreationHelper().CreateHyperlink(HyperlinkType.Document);
            link.Address = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{place.Cell ?? "A1"}";
            row.GetCell(3).Hyperlink = link;
        }
    }

    private static string FreeName(IWorkbook workbook)
    {
        var name = Name;
        for (var i = 2; workbook.GetSheet(name) is not null; i++) name = Name + i.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
