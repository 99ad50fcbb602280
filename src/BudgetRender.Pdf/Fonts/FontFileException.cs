namespace BudgetRender.Pdf.Fonts;

/// <summary>A font that cannot be read or used. The message names the file and the reason.</summary>
public sealed class FontFileException(string path, FontProblem problem, string reason, Exception? cause = null)
    : Exception($"{path}: {reason}", cause)
{
    public string Path { get; } = path;

    public FontProblem Problem { get; } = problem;

    /// <summary>A full sentence without the file's name.</summary>
    public string Reason { get; } = reason;
}
