using System.Collections.Immutable;
using System.Text;

namespace BudgetRender.Documents;

/// <summary>The bare characters of inlines.</summary>
internal static class PlainText
{
    public static string Of(Heading heading) => heading.Number?.Text + Of(heading.Text);

    public static string Of(NumberedItem item) => item.Number.Text + Of(item.Text);

    /// <param name="lineBreak">What stands for a <see cref="LineBreak"/>.</param>
    public static string Of(ImmutableArray<Inline> inlines, char lineBreak = ' ')
    {
        if (inlines is [Text only]) return only.Value;
        var text = new StringBuilder();
        Append(text, inlines, lineBreak);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines, char lineBreak)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain: text.Append(plain.Value); break;
                case Figure figure: text.Append(figure.Printed); break;
                case Strong strong: Append(text, strong.Content, lineBreak); break;
                case Emphasis emphasis: Append(text, emphasis.Content, lineBreak); break;
                case LineBreak: text.Append(lineBreak); break;
                default: throw new InvalidOperationException($"No text is defined for {inline.GetType().Name}.");
            }
        }
    }
}
