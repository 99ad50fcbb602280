namespace BudgetRender.Pdf;

/// <summary>An sRGB colour, each part 0 to 255; the default is black.</summary>
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    public static PdfColor Black => default;

    public static PdfColor White => new(255, 255, 255);

    /// <param name="value">0 black to 1 white.</param>
    public static PdfColor Grey(double value)
    {
        var level = (byte)Math.Round(Math.Clamp(value, 0, 1) * 255);
        return new PdfColor(level, level, level);
    }
}
