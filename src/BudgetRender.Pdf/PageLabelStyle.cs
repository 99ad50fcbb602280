namespace BudgetRender.Pdf;

public enum PageLabelStyle
{
    Decimal,
    LowerRoman,
    UpperRoman,
}
