using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>Contents of single cells.</summary>
internal static class Cells
{
    private const decimal YuanInUnit = 10_000;
    private static readonly EmptyContent Nothing = new();

    public static CellContent Empty => Nothing;

    public static CellContent Text(string text) => text.Length == 0 ? Nothing : new TextContent(Lines(text));

    /// <summary>A stated amount, zero included; a place without one stays blank.</summary>
    public static CellContent Figure(Amount? amount, TableLayout layout)
    {
        if (amount is not { } stated) return Nothing;
        var isYuan = layout.Unit == MoneyUnit.Yuan;
        var value = isYuan ? stated.Value * YuanInUnit : stated.Value;
        var decimals = layout.Decimals ?? Math.Max(1, isYuan ? stated.Decimals - 4 : stated.Decimals);
        ImmutableArray<string> sources = stated.Source is null ? [] : [stated.Source.ToString()];
        return new FigureContent(new Figure(AmountFormat.InTable(value, decimals), value, sources), decimals);
    }

    public static TableCell Blank(int column, int columnSpan = 1, int rowSpan = 1) =>
        new(column, columnSpan, rowSpan, Nothing, HorizontalAlignment.Left);

    /// <summary>Text with its line ends as breaks.</summary>
    public static ImmutableArray<Inline> Lines(string text)
    {
        if (!text.Contains('\n')) return [new Text(text)];
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (inlines.Count > 0) inlines.Add(new LineBreak());
            inlines.Add(new Text(line));
        }

        return inlines.ToImmutable();
    }
}
