using System.Collections.Concurrent;

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

    private readonly ConcurrentDictionary<string, Lazy<FontFace?>> _faces = new(StringComparer.Ordinal);

    /// <summary>The face of a file, or null where no folder has it.</summary>
    public FontFace? Find(string file) => _faces.GetOrAdd(file, f => new Lazy<FontFace?>(() => load(f))).Value;
}
