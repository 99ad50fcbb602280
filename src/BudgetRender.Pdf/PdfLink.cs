namespace BudgetRender.Pdf;

/// <summary>A link's area in PDF coordinates (origin lower left) and its target.</summary>
internal sealed record PdfLink(double Left, double Bottom, double Right, double Top, PdfDestination Target, string Description)
{
    public int ObjectNumber { get; set; }

    public int StructureParent { get; set; }
}
