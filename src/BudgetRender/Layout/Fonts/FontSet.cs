using System.Collections.Concurrent;
using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Layout.Fonts;

/// <summary>
/// The fonts that documents may use, each loaded when the first character needs it and then kept. One set serves any
/// number of documents and threads.
/// </summary>
/// <param name="load">A face for a file name, or null where there is no such file.</param>
public sealed class FontSet(Func<string, FontFace?> load)
{
    /// <summary>宋体 for every character that a role's own font lacks.</summary>
    public const string SerifFallback = "NotoSerifSC-Regular.ttf";

    /// <summary>黑体 for every character that a heading's own font lacks.</summary>
    public const string SansFallback = "NotoSansSC-Medium.ttf";

    private readonly ConcurrentDictionary<string, Lazy<(FontFace?, FontProblem?)>> _faces = new(StringComparer.Ordinal);

    /// <summary>The fonts of folders; where two have a file of the same name, the earlier folder's.</summary>
    public static FontSet FromFolders(params IEnumerable<string> folders)
    {
        var searched = folders.ToArray();
        return new FontSet(Load);

        FontFace? Load(string file) => searched
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists) is { } path
            ? FontFace.Of(file, TrueTypeFont.Load(path))
            : null;
    }

    /// <summary>The face of a file, or null, with the reason if the file is there and cannot be used.</summary>
    public (FontFace? Face, FontProblem? Problem) Find(string file) =>
        _faces.GetOrAdd(file, f => new Lazy<(FontFace?, FontProblem?)>(() => LoadChecked(f))).Value;

    private (FontFace?, FontProblem?) LoadChecked(string file)
    {
        try
        {
            var face = load(file);
            return face?.Program is { EmbeddingForbidden: true } ? (null, FontProblem.EmbeddingForbidden) : (face, null);
        }
        catch (FontFileException e)
        {
            // A finding names the file; the document goes on with the fallback fonts.
            return (null, e.Problem);
        }
    }
}
