using System.Collections.Immutable;
using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Layout;

/// <summary>The bare characters of inlines, a space for each line break.</summary>
internal static class PlainText
{
    public static string Of(Heading heading) => heading.Number?.Text + Of(heading.Text);

    public static string Of(NumberedItem item) => item.Number.Text + Of(item.Text);

    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Text only]) return only.Value;
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain: text.Append(plain.Value); break;
                case Figure figure: text.Append(figure.Printed); break;
                case Strong strong: Append(text, strong.Content); break;
                case Emphasis emphasis: Append(text, emphasis.Content); break;
                case LineBreak: text.Append(' '); break;
                default: throw new InvalidOperationException($"No text is defined for {inline.GetType().Name}.");
            }
        }
    }
}
