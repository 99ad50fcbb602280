using BudgetRender.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetRender.Writers.Docx;

/// <summary>The style of the standard tables: rules all around every cell and the padding inside.</summary>
internal static class TableStyles
{
    public static IEnumerable<W.Style> Build(TableStyle table)
    {
        yield return new W.Style(new W.StyleName { Val = "Normal Table" }, new W.UIPriority { Val = 99 },
            new W.SemiHidden(), new W.UnhideWhenUsed(),
            new W.StyleTableProperties(
                new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
                Padding(0, 0, 0)))
        { Type = W.StyleValues.Table, StyleId = "TableNormal", Default = true };
        yield return new W.Style(new W.StyleName { Val = "预算表格" }, new W.BasedOn { Val = "TableNormal" },
            new W.PrimaryStyle(),
            new W.StyleTableProperties(Borders(table), Padding(table.CellPadding, table.VerticalPadding, table.RuleWidth)))
        { Type = W.StyleValues.Table, StyleId = RoleStyle.Table };
    }

    private static W.TableBorders Borders(TableStyle table)
    {
        var size = (uint)Units.Eighths(table.RuleWidth);
        return new W.TableBorders(
            Rule<W.TopBorder>(size),
            Rule<W.LeftBorder>(size),
            Rule<W.BottomBorder>(size),
            Rule<W.RightBorder>(size),
            Rule<W.InsideHorizontalBorder>(size),
            Rule<W.InsideVerticalBorder>(size));
    }

    private static T Rule<T>(uint size)
        where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = size, Space = 0, Color = "000000" };

    private static W.TableCellMarginDefault Padding(double side, double vertical, double rule) => new(
        new W.TopMargin { Width = Units.Text(Units.Twips(vertical)), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = (short)Units.Twips(side), Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = Units.Text(Units.Twips(Math.Max(0, vertical - rule))), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = (short)Units.Twips(side), Type = W.TableWidthValues.Dxa });
}
