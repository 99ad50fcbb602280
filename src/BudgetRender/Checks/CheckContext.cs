using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Checks.Rows;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The budget under judgement, with its cells as figures.</summary>
public sealed class CheckContext
{
    private readonly Dictionary<string, TableView> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Figure> _facts = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<TextPlace>> _texts;
    private readonly Lazy<IReadOnlyList<ProjectTargets>> _targets;
    private readonly Lazy<IReadOnlyList<StatedTarget>> _targetValues;

    public CheckContext(Budget budget, CheckOptions options)
    {
        Budget = budget;
        Options = options;
        foreach (var statement in budget.Statements) _tables.TryAdd(statement.Id, new TableView(statement));
        _texts = new(() => TextPlaces.Of(budget));
        _targets = new(() => [.. ProjectTargets.Of(this)]);
        _targetValues = new(() => [.. Checks.TargetValues.Of(this)]);
    }

    public Budget Budget { get; }

    /// <summary>Cells that the reader reported and could not take in: what they hold is not known, and they are not judged.</summary>
    public ImmutableHashSet<SourceLocation> Unread { get; init; } = [];

    /// <summary>Facts that a relation has shown to be wrong, or one of which must be; what follows from them is not judged.</summary>
    public ImmutableHashSet<string> DoubtedFacts { get; init; } = [];

    public CheckOptions Options { get; }

    public IEnumerable<TableView> Tables => Budget.Statements.Select(s => _tables[s.Id]);

    /// <summary>Sentences that a person wrote: prose, texts among the facts, glossary.</summary>
    public IReadOnlyList<TextPlace> Texts => _texts.Value;

    /// <summary>The projects of 项目绩效目标汇总表 with their indicators.</summary>
    internal IReadOnlyList<ProjectTargets> Targets => _targets.Value;

    /// <summary>The values of both performance tables.</summary>
    internal IReadOnlyList<StatedTarget> TargetValues => _targetValues.Value;

    /// <summary>The table, or null when it was not given or has no rows: a missing table is not a table of zeros.</summary>
    public TableView? Find(string statementId) =>
        _tables.TryGetValue(statementId, out var table) && table.Statement.Rows.Length > 0 ? table : null;

    public IEnumerable<TableView> FindAll(params string[] ids) => ids.Select(Find).OfType<TableView>();

    /// <summary>A fact that is a number, or null when it was not given.</summary>
    public Figure? Fact(string path)
    {
        if (_facts.TryGetValue(path, out var figure)) return figure;
        if (Budget.Facts.Find(path) is not { Number: { } number } fact) return null;
        figure = new Figure(null, null, path, number, _ => fact.Source ?? number.Source);
        _facts.Add(path, figure);
        return figure;
    }

    /// <summary>The same judgement of a budget that was put right somewhere.</summary>
    internal CheckContext With(Budget budget) => new(budget, Options) { Unread = Unread, DoubtedFacts = DoubtedFacts };

    /// <summary>A row of this sheet that was not read; null for none.</summary>
    internal SourceLocation? UnreadRow(SourceLocation? sheet) =>
        Unread.FirstOrDefault(u => u.File == sheet?.File && u.Sheet == sheet.Sheet);

    internal bool IsUnread(RowFault fault) => fault.Place is not null && Unread.Contains(fault.Place);

    /// <summary>Where a fact stands, for findings about its text.</summary>
    public SourceLocation? PlaceOf(string path) => Budget.Facts.Find(path)?.Source;
}
