namespace BudgetRender.Pdf.Structure;

/// <summary>How the labels of a list look (ISO 32000-1, table 347). Chinese numerals have no name of their own: Decimal.</summary>
public enum ListNumbering
{
    None,
    Disc,
    Decimal,
    LowerAlpha,
    UpperAlpha,
    LowerRoman,
    UpperRoman,
}
