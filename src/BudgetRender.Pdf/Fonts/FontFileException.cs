namespace BudgetRender.Pdf.Fonts;

/// <summary>A font file cannot be used; the message names the file and says why.</summary>
public sealed class FontFileException(string path, string reason)
    : Exception($"{path}: {reason}")
{
    public string Path { get; } = path;

    public string Reason { get; } = reason;
}
