using System.Collections.Immutable;
using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Writers;

/// <summary>Inlines as characters alone; a line break becomes a line feed.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines.Length == 1 && inlines[0] is Text only) return only.Value;
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
                case LineBreak: text.Append('\n'); break;
                default: throw new InvalidOperationException($"No text is defined for {inline.GetType().Name}.");
            }
        }
    }
}
