using BudgetRender.Documents;
using NPOI.SS.UserModel;
using HorizontalAlignment = BudgetRender.Documents.HorizontalAlignment;
using VerticalAlignment = BudgetRender.Documents.VerticalAlignment;

namespace BudgetRender.Writers.Xlsx;

/// <summary>The looks of a workbook's cells. A workbook keeps each once; files with thousands do not open everywhere.</summary>
internal sealed class CellStyles(IWorkbook workbook, DocumentStyle style)
{
    private readonly Dictionary<CellLook, ICellStyle> _styles = [];
    private readonly Dictionary<(FontRole, double, bool), IFont> _fonts = [];

    public ICellStyle Of(CellLook look)
    {
        if (!_styles.TryGetValue(look, out var result)) _styles[look] = result = Create(look);
        return result;
    }

    private ICellStyle Create(CellLook look)
    {
        var result = workbook.CreateCellStyle();
        result.SetFont(Font(look.Font, look.Size, look.IsBold));
        result.Alignment = look.Alignment switch
        {
            HorizontalAlignment.Center => NPOI.SS.UserModel.HorizontalAlignment.Center,
            HorizontalAlignment.Right => NPOI.SS.UserModel.HorizontalAlignment.Right,
            HorizontalAlignment.Justified => NPOI.SS.UserModel.HorizontalAlignment.Justify,
            _ => NPOI.SS.UserModel.HorizontalAlignment.Left,
        };
        result.VerticalAlignment = look.Vertical == VerticalAlignment.Top
            ? NPOI.SS.UserModel.VerticalAlignment.Top
            : NPOI.SS.UserModel.VerticalAlignment.Center;
        result.WrapText = look.IsWrapped;
        result.Indention = (short)Math.Round(look.Indent, MidpointRounding.AwayFromZero);
        if (look.Format.Length > 0) result.DataFormat = workbook.CreateDataFormat().GetFormat(look.Format);
        if (look.HasRules)
            result.BorderTop = result.BorderRight = result.BorderBottom = result.BorderLeft = BorderStyle.Thin;
        return result;
    }

    private IFont Font(FontRole role, double size, bool isBold)
    {
        if (_fonts.TryGetValue((role, size, isBold), out var font)) return font;
        font = workbook.CreateFont();
        font.FontName = style.Fonts[role].OfficeName;
        font.FontHeightInPoints = size;
        font.IsBold = isBold;
        return _fonts[(role, size, isBold)] = font;
    }
}
