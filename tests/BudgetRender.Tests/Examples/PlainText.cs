using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Examples;

/// <summary>Inlines and cells as the characters they print; line breaks print nothing.</summary>
internal static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    /// <summary>As <see cref="Of(ImmutableArray{Inline})"/>, one string per printed line.</summary>
    public static ImmutableArray<string> LinesOf(ImmutableArray<Inline> inlines)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var inline in inlines)
        {
            if (inline is LineBreak)
            {
                lines.Add(line);
                line = "";
            }
            else
            {
                line += Of(inline);
            }
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    public static string Of(CellContent content) => content switch
    {
        TextContent text => Of(text.Text),
        FigureContent figure => figure.Figure.Printed,
        EmptyContent => "",
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    private static string Of(Inline inline) => inline switch
    {
        Text text => text.Value,
        Strong strong => Of(strong.Content),
        Emphasis emphasis => Of(emphasis.Content),
        Figure figure => figure.Printed,
        LineBreak => "",
        _ => throw new ArgumentOutOfRangeException(nameof(inline)),
    };
}
