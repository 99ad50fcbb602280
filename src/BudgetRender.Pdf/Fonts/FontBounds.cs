namespace BudgetRender.Pdf.Fonts;

/// <summary>A rectangle in font units, y upward from the baseline.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);
