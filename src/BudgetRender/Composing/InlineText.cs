using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Composing;

/// <summary>Inlines as a reader sees them on one line.</summary>
internal static class InlineText
{
    /// <summary>A line break counts as nothing: titles are broken for looks only.</summary>
    public static string Of(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain:
                    text.Append(plain.Value);
                    break;
                case Figure figure:
                    text.Append(figure.Printed);
                    break;
                case Strong strong:
                    Append(text, strong.Content);
                    break;
                case Emphasis emphasis:
                    Append(text, emphasis.Content);
                    break;
            }
        }
    }
}
