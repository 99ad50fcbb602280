using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>How firmly the relations of the checks hold each figure of a budget.</summary>
internal sealed class Bindings
{
    private readonly ILookup<Figure, Relation> _relations;

    public Bindings(CheckContext context) =>
        _relations = CheckRules.All.Where(r => r.Relations is not null)
            .SelectMany(r => r.Relations!(context))
            .SelectMany(r => r.All.Distinct().Select(f => (Figure: f, Relation: r)))
            .ToLookup(p => p.Figure, p => p.Relation);

    /// <summary>The codes of the rules that look at a figure.</summary>
    public IEnumerable<string> CodesOf(Figure figure) => _relations[figure].Select(r => r.Rule.Code).Distinct();

    /// <summary>
    /// True of a figure that two equalities pin down: with one alone no program can tell which of its sides is wrong. A figure in
    /// a relation that is broken as published is held by nothing.
    /// </summary>
    public bool IsPinned(Figure figure) =>
        _relations[figure].All(r => r.Judge() == Verdict.Holds)
        && Equalities(figure).Count() >= 2
        && !Twins(figure).Any();

    private IEnumerable<Relation> Equalities(Figure figure) =>
        _relations[figure].Where(r => r is { Comparison: Comparison.Equal, Rule.Severity: Severity.Error });

    /// <summary>Other figures on the same sides of the same equalities: a wrong one cannot be told from this one.</summary>
    private IEnumerable<Figure> Twins(Figure figure) =>
        Equalities(figure).Select(r => r.All.Where(f => f != figure)).Aggregate((a, b) => a.Intersect(b))
            .Where(f => !Equalities(f).Except(Equalities(figure)).Any());
}
