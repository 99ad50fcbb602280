using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Reads one standard table for templates: its rows by name, and lists over them.</summary>
internal sealed class StatementSource(Budget budget, TableLayout layout, AmountStyle style, FindingLog log)
{
    private const string Total = "total";
    private const decimal LargeProject = 100;

    public Statement? Statement { get; } = budget.Find(layout.Id);

    private string Title => layout.ContentsTitle;

    private bool IsTwoSided => layout.Sides.Any(s => !s.Rows.IsEmpty);

    public IEnumerable<string> MemberNames => IsTwoSided
        ? layout.Sides.Select(s => s.Key)
        : layout.Id == StatementIds.ThreePublic ? Measures : [Total, "items", "classes", "list", "count", "large"];

    /// <summary>The first names of this table's measures.</summary>
    private IEnumerable<string> Measures => layout.Sides
        .SelectMany(s => s.Columns).SelectMany(c => c.Leaves)
        .Select(l => l.Measure).OfType<string>()
        .Select(m => m.Split('.')[0]).Distinct();

    public HostValue? Member(string name)
    {
        if (IsTwoSided) return layout.Sides.FirstOrDefault(s => s.Key == name) is { } side ? Side(side) : null;
        if (layout.Id == StatementIds.ThreePublic) return Row(Total, Total) is MeasureNode row ? row.Member(name) : MissingTable();
        return name switch
        {
            Total => Row(Total, "合计"),
            "items" => Items(RowKind.Item),
            "classes" => Statement is null ? MissingTable() : new ListValue(ClassSums.Of(budget, Statement, this)),
            "list" => Items(RowKind.Project),
            "count" => Count(_ => true),
            "large" => Large(),
            _ => null,
        };
    }

    /// <summary>A figure read from this table, in the pack's looks.</summary>
    public AmountValue Figure(decimal value, ImmutableArray<string> sources) => new(value, sources, style);

    private Missing MissingTable() => Missing.Table(Title, null, log);

    private HostValue Side(LayoutSide side) => Statement is null ? MissingTable() : new SideNode(this, side);

    /// <summary>A row by its key. A row that the table leaves out counts as blank, except the total of a table with figures.</summary>
    public HostValue Row(string key, string label)
    {
        if (Statement is null) return MissingTable();
        if (Statement.Row(key) is { } row) return new MeasureNode(this, row, "");
        var isTotal = key == Total || key.EndsWith(".total", StringComparison.Ordinal);
        if (isTotal && !Statement.IsEmpty) return Missing.Table(Title, label, log);
        return new MeasureNode(this, BlankRow(key), "");
    }

    /// <summary>Whether this table's form, or any other one, has a measure of this name or beginning with it.</summary>
    public bool KnowsMeasure(string path) =>
        LayoutVocabulary.KnownMeasures.Any(m => m == path || m.StartsWith(path + ".", StringComparison.Ordinal));

    private static StatementRow BlankRow(string key) => new(
        RowKind.Item, key, ImmutableDictionary<string, SourcedText>.Empty, ImmutableDictionary<string, Amount>.Empty);

    private HostValue Items(RowKind kind) => Statement is null
        ? MissingTable()
        : new ListValue([.. Statement.Rows.Where(r => r.Kind == kind).Select(r => (HostValue)new MeasureNode(this, r, ""))]);

    private StatementRow[] Projects(Func<StatementRow, bool> filter) =>
        [.. Statement!.Rows.Where(r => r.Kind == RowKind.Project && filter(r))];

    private HostValue Count(Func<StatementRow, bool> filter)
    {
        if (Statement is null) return MissingTable();
        var rows = Projects(filter);
        return new AmountValue(rows.Length, SourcesOf(rows), CountStyle.Plain);
    }

    /// <summary>The projects of 100 万元 and more: how many, and how much together.</summary>
    private HostValue Large()
    {
        if (Statement is null) return MissingTable();
        var rows = Projects(r => r.Amount(Total)?.Value >= LargeProject);
        return new MembersValue(
            ("count", new AmountValue(rows.Length, SourcesOf(rows), CountStyle.Plain)),
            ("amount", Figure(rows.Sum(r => r.Amount(Total)!.Value.Value), SourcesOf(rows))));
    }

    private static ImmutableArray<string> SourcesOf(StatementRow[] rows) =>
        [.. rows.Select(r => (r.Amount(Total)?.Source ?? r.Source)?.ToString()).OfType<string>()];
}
