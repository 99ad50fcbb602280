using System.Collections.Immutable;

namespace BudgetRender.Checks;

/// <summary>
/// Finds the cells at fault. A wrong cell breaks every relation it stands in, all by the same amount, while the cells beside
/// it keep relations that hold; so the cell whose correction mends most and spoils least is the one. Repeated until every
/// broken relation is explained.
/// </summary>
internal sealed class RootCauses
{
    /// <summary>Beyond this many separate faults each broken relation is reported for itself.</summary>
    private const int MostCauses = 60;

    private readonly Dictionary<Figure, List<(Relation Relation, int Sign)>> _incident = [];
    private readonly Dictionary<Relation, decimal> _mended = [];
    private readonly List<Relation> _broken;
    private readonly HashSet<Relation> _open;

    private RootCauses(IReadOnlyList<Relation> relations, IEnumerable<Relation> broken)
    {
        _broken = [.. broken];
        _open = [.. _broken];
        foreach (var relation in _broken)
        {
            foreach (var figure in relation.All) _incident.TryAdd(figure, []);
        }
        foreach (var relation in relations)
        {
            foreach (var figure in relation.Left) Note(figure, relation, 1);
            foreach (var figure in relation.Right) Note(figure, relation, -1);
        }
    }

    /// <returns>The cells at fault, and what putting them right adds to the gaps of the relations they stand in.</returns>
    public static (IReadOnlyList<RootCause> Causes, IReadOnlyDictionary<Relation, decimal> Mended) Of(IReadOnlyList<Relation> relations, IReadOnlyList<Relation> broken)
    {
        if (broken.Count == 0) return ([], ImmutableDictionary<Relation, decimal>.Empty);
        var search = new RootCauses(relations, broken);
        var causes = new List<RootCause>();
        while (search._open.Count > 0) causes.Add(causes.Count < MostCauses ? search.Next() : search.Rest());
        return (causes, search._mended);
    }

    private void Note(Figure figure, Relation relation, int sign)
    {
        if (_incident.TryGetValue(figure, out var list)) list.Add((relation, sign));
    }

    private RootCause Next()
    {
        var suspects = new List<Suspect>();
        foreach (var figure in _broken.Where(_open.Contains).SelectMany(r => r.All).Distinct())
        {
            if (Best(figure) is not { } suspect) continue;
            var order = suspects.Count == 0 ? -1 : suspect.CompareTo(suspects[0]);
            if (order < 0) suspects.Clear();
            if (order <= 0) suspects.Add(suspect);
        }
        if (suspects.Count == 0) return Rest();
        var chosen = Choose(suspects, out var certain);
        if (!certain) return Rest(chosen);
        return Close(chosen);
    }

    private static Suspect Choose(List<Suspect> suspects, out bool certain)
    {
        certain = suspects[0].Spoiled == 0 || suspects[0].Explained > suspects[0].Spoiled;
        if (suspects.Count == 1) return suspects[0];
        var typical = suspects.Where(s => LikelyCauses.Fit(s.Figure, s.Change, s.Mends[0])).Take(2).ToList();
        if (typical.Count == 1) return typical[0];
        var whole = suspects.Find(s => s.Mends.Exists(r => r.Left is [var only] && only == s.Figure));
        certain &= whole is not null && suspects.Count == 2;
        return whole ?? suspects[0];
    }

    /// <summary>The correction of one cell that mends most; null when none is possible.</summary>
    private Suspect? Best(Figure figure)
    {
        Suspect? best = null;
        foreach (var change in Changes(figure))
        {
            if (figure.Value >= 0 && figure.Value + change < -figure.HalfUnit) continue;
            var suspect = Try(figure, change);
            if (suspect.Mends.Count > 0 && (best is null || suspect.CompareTo(best) < 0)) best = suspect;
        }
        return best;
    }

    private IEnumerable<decimal> Changes(Figure figure) =>
        _incident[figure]
            .Where(i => _open.Contains(i.Relation))
            .Select(i => (Change: -Gap(i.Relation) * i.Sign, i.Relation.Tolerance.Interval))
            .OrderBy(c => c.Interval)
            .Select(c => c.Change)
            .Distinct()
            .Take(8);

    private Suspect Try(Figure figure, decimal change)
    {
        var mends = new List<Relation>();
        var spoiled = 0;
        foreach (var (relation, sign) in _incident[figure])
        {
            var before = relation.Judge(Gap(relation) - relation.Gap) == Verdict.Broken;
            var after = relation.Judge(Gap(relation) - relation.Gap + (sign * change)) == Verdict.Broken;
            if (before && !after && _open.Contains(relation)) mends.Add(relation);
            if (!before && after) spoiled++;
        }
        return new Suspect(figure, change, mends, spoiled);
    }

    private decimal Gap(Relation relation) => relation.Gap + _mended.GetValueOrDefault(relation);

    private RootCause Close(Suspect suspect)
    {
        foreach (var relation in suspect.Mends) _open.Remove(relation);
        if (suspect.Spoiled == 0)
        {
            foreach (var (relation, sign) in _incident[suspect.Figure])
                _mended[relation] = _mended.GetValueOrDefault(relation) + (sign * suspect.Change);
        }
        var first = suspect.Mends
            .OrderByDescending(r => r.Rule.Severity)
            .ThenBy(r => r.Left is [var only] && only == suspect.Figure ? 0 : 1)
            .ThenBy(r => r.Rule.Code, StringComparer.Ordinal);
        return new RootCause(suspect.Figure, suspect.Change, true, [.. first]);
    }

    /// <summary>The suspect's first broken relation for itself, or the first of all: the whole is where to look.</summary>
    private RootCause Rest(Suspect? suspect = null)
    {
        var relation = suspect?.Mends[0] ?? _broken.First(_open.Contains);
        _open.Remove(relation);
        return new RootCause(relation.Left[0], 0, false, [relation]);
    }

    private sealed record Suspect(Figure Figure, decimal Change, List<Relation> Mends, int Spoiled) : IComparable<Suspect>
    {
        public int Explained => Mends.Count;

        /// <summary>The better suspect first: mends less spoiled, then mends, then a cell that states something.</summary>
        public int CompareTo(Suspect? other)
        {
            if (other is null) return -1;
            var order = (other.Explained - other.Spoiled).CompareTo(Explained - Spoiled);
            if (order == 0) order = other.Explained.CompareTo(Explained);
            if (order == 0) order = (Figure.Value == 0).CompareTo(other.Figure.Value == 0);
            return order;
        }
    }
}
