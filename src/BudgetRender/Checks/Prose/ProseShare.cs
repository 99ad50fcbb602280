namespace BudgetRender.Checks;

/// <summary>A percentage in a sentence, and every percentage it could be.</summary>
/// <param name="Places">Decimal places written.</param>
/// <param name="Possible">Exact percentages by the bases that the sentence can mean.</param>
internal sealed record ProseShare(TextPlace Place, string Quote, decimal Value, int Places, string Printed, List<decimal> Possible)
{
    /// <summary>The possible percentage that is nearest, with the places written.</summary>
    public string Expected => Figures.Print(Possible.MinBy(p => Math.Abs(p - Value)), Places);

    /// <summary>Equal to the places written, a unit of the last one allowed: shares are often cut off or made to add up to 100.</summary>
    public bool Agrees(decimal percentage)
    {
        var unit = new decimal(1, 0, 0, false, (byte)Places);
        return Math.Abs(percentage - Value) <= (1.5m * unit);
    }
}
