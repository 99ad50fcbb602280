using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>What <c>explain</c> and the documentation say of a rule.</summary>
/// <param name="Checks">What it compares.</param>
/// <param name="Why">What it means for the reader of the document when it fails.</param>
/// <param name="Basis">The law or rule behind it.</param>
/// <param name="Example">A wrong case, in the words of a budget.</param>
/// <param name="Remedy">What to do.</param>
public sealed record RuleExplanation(
    LocalizedText Checks,
    LocalizedText Why,
    LocalizedText Basis,
    LocalizedText Example,
    LocalizedText Remedy);
