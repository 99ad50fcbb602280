using BudgetRender.Checks.Reports;
using BudgetRender.Diagnostics;
using NPOI.SS.UserModel;

namespace BudgetRender.Checks.Annotations;

/// <summary>Comments and colours. A style is cloned once for each original style and severity, so that few are added.</summary>
internal sealed class CellMarks(IWorkbook workbook, Language language)
{
    private const string Author = "BudgetRender";
    private const int CommentColumns = 5;
    private const int CommentRows = 8;

    private readonly Dictionary<(short Style, Severity Severity), ICellStyle> _styles = [];
    private readonly Dictionary<ISheet, IDrawing> _drawings = [];

    public void Add(ICell cell, IReadOnlyList<Diagnostic> findings)
    {
        var severity = findings.Max(f => f.Severity);
        cell.CellStyle = Coloured(cell.CellStyle, severity);
        var text = string.Join("\n\n", findings.Select(Words));
        if (cell.CellComment is { } existing)
        {
            existing.String = workbook.GetCreationHelper().CreateRichTextString(existing.String.String + "\n\n" + text);
            return;
        }
        var anchor = workbook.GetCreationHelper().CreateClientAnchor();
        (anchor.Col1, anchor.Row1) = (cell.ColumnIndex + 1, cell.RowIndex);
        (anchor.Col2, anchor.Row2) = (cell.ColumnIndex + 1 + CommentColumns, cell.RowIndex + CommentRows);
        var comment = DrawingOf(cell.Sheet).CreateCellComment(anchor);
        comment.String = workbook.GetCreationHelper().CreateRichTextString(text);
        comment.Author = Author;
        comment.Row = cell.RowIndex;
        comment.Column = cell.ColumnIndex;
        cell.CellComment = comment;
    }

    private string Words(Diagnostic finding)
    {
        var words = $"{TextReport.Name(finding.Severity).In(language)} {finding.Code}\n{finding.Message.In(language)}";
        return finding.Hint is null ? words : $"{words}\n{finding.Hint.In(language)}";
    }

    private IDrawing DrawingOf(ISheet sheet)
    {
        if (!_drawings.TryGetValue(sheet, out var drawing))
        {
            drawing = sheet.DrawingPatriarch ?? sheet.CreateDrawingPatriarch();
            _drawings.Add(sheet, drawing);
        }
        return drawing;
    }

    private ICellStyle Coloured(ICellStyle original, Severity severity)
    {
        if (_styles.TryGetValue((original.Index, severity), out var style)) return style;
        style = workbook.CreateCellStyle();
        style.CloneStyleFrom(original);
        style.FillForegroundColor = severity switch
        {
            Severity.Error => IndexedColors.Rose.Index,
            Severity.Warning => IndexedColors.LightYellow.Index,
            _ => IndexedColors.PaleBlue.Index,
        };
        style.FillPattern = FillPattern.SolidForeground;
        _styles.Add((original.Index, severity), style);
        return style;
    }
}
