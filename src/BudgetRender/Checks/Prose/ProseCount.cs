using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A number of things in a sentence, and the numbers it could be.</summary>
internal sealed record ProseCount(TextPlace Place, string Quote, decimal Value, LocalizedText What, List<decimal> Possible);
