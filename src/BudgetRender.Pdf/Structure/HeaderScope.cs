namespace BudgetRender.Pdf.Structure;

/// <summary>What a header cell heads.</summary>
public enum HeaderScope
{
    Column,
    Row,
    Both,
}
