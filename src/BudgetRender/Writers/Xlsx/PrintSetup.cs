using BudgetRender.Documents;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace BudgetRender.Writers.Xlsx;

/// <summary>Paper, margins and page number of a sheet, as the document has them.</summary>
internal static class PrintSetup
{
    private const double PointsPerInch = 72;

    public static void Apply(XSSFSheet sheet, PageOrientation orientation, PageNumbering numbering, DocumentStyle style)
    {
        var isLandscape = orientation == PageOrientation.Landscape;
        var margins = isLandscape ? style.Page.Landscape : style.Page.Portrait;
        sheet.SetMargin(MarginType.TopMargin, margins.Top / PointsPerInch);
        sheet.SetMargin(MarginType.RightMargin, margins.Right / PointsPerInch);
        sheet.SetMargin(MarginType.BottomMargin, margins.Bottom / PointsPerInch);
        sheet.SetMargin(MarginType.LeftMargin, margins.Left / PointsPerInch);
        sheet.FitToPage = true;
        sheet.HorizontallyCenter = true;
        sheet.PrintSetup.Landscape = isLandscape;
        sheet.PrintSetup.PaperSize = (short)PaperSize.A4 + 1;
        sheet.PrintSetup.FitWidth = 1;
        sheet.PrintSetup.FitHeight = 0;
        if (numbering != PageNumbering.None)
            sheet.Footer.Center = style.PageNumber.Pattern.Replace("&", "&&").Replace("{0}", "&P");
    }
}
