using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Reads one standard table for templates: its rows by name, and lists over them.</summary>
internal sealed class StatementSource(Budget budget, TableLayout layout, AmountStyle style, FindingLog log)
{
    private const string Total = "total";

    private TemplateList? _classes;
    private MembersValue? _large;

    public Statement? Statement { get; } = budget.Find(layout.Id);

    public Budget Budget => budget;

    public LayoutMeasures Measures { get; } = LayoutMeasures.Of(layout);

    public IEnumerable<string> MemberNames => Measures.IsTwoSided
        ? layout.Sides.Select(s => s.Key)
        : layout.Id == StatementIds.ThreePublic
            ? layout.Sides.SelectMany(s => s.Columns).SelectMany(c => c.Leaves).Select(l => l.Measure!.Split('.')[0]).Distinct()
            : [Total, "items", "classes", "list", "count", "large"];

    /// <summary>A figure of a cell, in the pack's looks; zero where it is blank.</summary>
    public AmountValue Figure(Amount? amount) => new(
        amount?.Value ?? 0, amount?.Source is { } source ? [source.ToString()] : [], style);

    public AmountValue Figure(decimal value, ImmutableArray<string> sources) => new(value, sources, style);

    /// <summary>
    /// A measure of a row: as stated, or blank and zero. A sum that the city's table has no column for comes from its parts.
    /// </summary>
    public AmountValue Figure(StatementRow row, string measure)
    {
        if (row.Amount(measure) is { } stated) return Figure(stated);
        if (Measures.Columns.Contains(measure)) return Figure(null);
        var parts = StatementMeasures.For(layout.Id).StatedParts(measure, Measures.Columns.Contains);
        return Sum(parts, row.Amount);
    }

    /// <summary>The sum of the amounts that items have, with the cells of all.</summary>
    public AmountValue Sum<T>(IEnumerable<T> items, Func<T, Amount?> amount)
    {
        var total = 0m;
        var sources = new List<string>();
        foreach (var item in items)
        {
            if (amount(item) is not { } stated) continue;
            total += stated.Value;
            if (stated.Source is { } source) sources.Add(source.ToString());
        }

        return Figure(total, [.. sources]);
    }

    /// <summary>A member of the table by its name; null where there is none.</summary>
    public TemplateValue Member(string name)
    {
        if (Measures.IsTwoSided)
        {
            if (Side(name) is not { } side) return default;
            return Statement is null ? MissingTable() : new SideNode(this, side);
        }

        if (layout.Id == StatementIds.ThreePublic)
            return Row(Total, Total) is MeasureNode row ? TemplateValue.From(row.Member(name)) : MissingTable();
        if (name == Total) return Row(Total, "合计");
        return Statement is not null ? ListMember(name, Statement) : IsListMember(name) ? MissingTable() : default;
    }

    /// <summary>
    /// A row by its key. A row that the table leaves out counts as blank, except the total of a table with figures.
    /// </summary>
    public HostValue Row(string key, string label)
    {
        if (Statement is null) return MissingTable();
        if (Statement.Row(key) is { } row) return new MeasureNode(this, row, Measures.Start);
        var isTotal = key == Total || key.EndsWith(".total", StringComparison.Ordinal);
        if (isTotal && !Statement.IsEmpty) return Missing.Table(layout.ContentsTitle, label, log);
        return new MeasureNode(this, BlankRow(key), Measures.Start);
    }

    private LayoutSide? Side(string key)
    {
        foreach (var side in layout.Sides)
            if (side.Key == key) return side;
        return null;
    }

    private static bool IsListMember(string name) => name is "items" or "classes" or "list" or "count" or "large";

    private TemplateValue ListMember(string name, Statement statement) => name switch
    {
        "items" => Rows(statement, RowKind.Item),
        "classes" => _classes ??= ClassSums.Of(this, statement),
        "list" => Rows(statement, RowKind.Project),
        "count" => ProjectCounts.All(this, statement),
        "large" => _large ??= ProjectCounts.Large(this, statement),
        _ => default,
    };

    private Missing MissingTable() => Missing.Table(layout.ContentsTitle, null, log);

    private static StatementRow BlankRow(string key) => new(
        RowKind.Item, key, ImmutableDictionary<string, SourcedText>.Empty, ImmutableDictionary<string, Amount>.Empty);

    private TemplateValue Rows(Statement statement, RowKind kind) => TemplateList.Of(
        statement.Rows.Where(r => r.Kind == kind), r => new MeasureNode(this, r, Measures.Start)).Freeze();
}
