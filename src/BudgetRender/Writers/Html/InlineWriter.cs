using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Html;

/// <summary>Inlines as phrases; a figure keeps its value for programs that read the page.</summary>
internal static class InlineWriter
{
    public static void Write(MarkupWriter markup, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text: markup.Text(text.Value); break;
                case Figure figure: Write(markup, figure); break;
                case Strong strong: WriteWrapped(markup, "strong", strong.Content); break;
                case Emphasis emphasis: WriteWrapped(markup, "em", emphasis.Content); break;
                case LineBreak: markup.Raw("<br>"); break;
                default: throw new InvalidOperationException($"No phrase is defined for {inline.GetType().Name}.");
            }
        }
    }

    public static void Write(MarkupWriter markup, Figure figure)
    {
        markup.Raw("<data value=\"").Raw(figure.Value.ToString(CultureInfo.InvariantCulture)).Raw("\">");
        markup.Text(figure.Printed).Raw("</data>");
    }

    private static void WriteWrapped(MarkupWriter markup, string element, ImmutableArray<Inline> content)
    {
        markup.Raw("<").Raw(element).Raw(">");
        Write(markup, content);
        markup.Raw("</").Raw(element).Raw(">");
    }
}
