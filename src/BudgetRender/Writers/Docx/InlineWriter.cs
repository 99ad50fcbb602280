using System.Collections.Immutable;
using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// Inlines as runs. Neighbours that look alike become one run, so that a clerk's search finds words that the tree holds
/// in pieces.
/// </summary>
internal static class InlineWriter
{
    /// <summary>Characters below are written alike in every language; CJK begins above <see cref="FirstCjk"/>.</summary>
    private const char LastAscii = '\u007F';
    private const char FirstCjk = '\u2E80';

    public static void Write(MarkupWriter markup, ImmutableArray<Inline> inlines, RunLook look)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            switch (inlines[i])
            {
                case Strong strong: Write(markup, strong.Content, look with { IsStrong = true }); break;
                case Emphasis emphasis: Write(markup, emphasis.Content, look with { IsEmphasis = true }); break;
                case LineBreak: markup.Raw("<w:r><w:br/></w:r>"); break;
                default: WriteRun(markup, Characters(inlines, ref i), look); break;
            }
        }
    }

    public static void WriteRun(MarkupWriter markup, string text, RunLook look)
    {
        if (text.Length == 0) return;
        markup.Raw("<w:r>");
        look.Write(markup, HasSharedPunctuation(text));
        markup.Raw(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? "<w:t xml:space=\"preserve\">"
            : "<w:t>");
        markup.Text(text).Raw("</w:t></w:r>");
    }

    /// <summary>
    /// “ ” … — · belong to Chinese and Western type alike, and Word takes the Western font unless a run tells it otherwise.
    /// </summary>
    private static bool HasSharedPunctuation(string text) =>
        text.AsSpan().ContainsAnyInRange((char)(LastAscii + 1), (char)(FirstCjk - 1));

    /// <summary>The characters from <paramref name="index"/> up to the next inline that is not plain.</summary>
    private static string Characters(ImmutableArray<Inline> inlines, ref int index)
    {
        var first = Characters(inlines[index]);
        if (index + 1 == inlines.Length || inlines[index + 1] is not (Text or Figure)) return first;
        var text = new StringBuilder(first);
        while (index + 1 < inlines.Length && inlines[index + 1] is Text or Figure) text.Append(Characters(inlines[++index]));
        return text.ToString();
    }

    private static string Characters(Inline inline) => inline switch
    {
        Text text => text.Value,
        Figure figure => figure.Printed,
        _ => throw new InvalidOperationException($"No run is defined for {inline.GetType().Name}."),
    };
}
