using BudgetRender.Documents;

namespace BudgetRender.Layout.Lines;

/// <summary>The room for a paragraph's lines, in points.</summary>
/// <param name="FirstIndent">Taken from the first line.</param>
internal readonly record struct Measure(double Width, HorizontalAlignment Alignment, double FirstIndent = 0);
