using System.Runtime.CompilerServices;
using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Values;

/// <summary>What templates ask of a table's columns again and again; worked out once for each layout.</summary>
internal sealed class LayoutMeasures
{
    private static readonly ConditionalWeakTable<TableLayout, LayoutMeasures> ByLayout = [];

    private readonly Dictionary<string, string?> _first;
    private readonly string _table;

    private LayoutMeasures(TableLayout layout)
    {
        _table = layout.Id;
        IsTwoSided = layout.Sides.Any(s => !s.Rows.IsEmpty);
        Columns = layout.Sides.SelectMany(Of).ToHashSet(StringComparer.Ordinal);
        _first = layout.Sides.DistinctBy(s => s.Key).ToDictionary(s => s.Key, s => Of(s).FirstOrDefault(), StringComparer.Ordinal);
    }

    public bool IsTwoSided { get; }

    /// <summary>The measures that the table has a column for.</summary>
    public IReadOnlySet<string> Columns { get; }

    public static LayoutMeasures Of(TableLayout layout) => ByLayout.GetValue(layout, l => new LayoutMeasures(l));

    /// <summary>The measures of one side in the order of its columns.</summary>
    public static IEnumerable<string> Of(LayoutSide side) => side.Columns.SelectMany(c => c.Leaves).Select(l => l.Measure).OfType<string>();

    /// <summary>Where the ways to the measures of the table start, with a column or without.</summary>
    public MeasurePath Start => field ??= MeasurePath.To(StatementMeasures.For(_table).Measures);

    /// <summary>What a row of a side is where no column is named; null where the side has none.</summary>
    public string? First(LayoutSide side) => _first[side.Key];
}
