using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Values;

/// <summary>A step on the way to the measures of a table: nothing yet, then <c>basic</c>, then <c>basic.wages</c>.</summary>
internal sealed class MeasurePath
{
    private readonly Dictionary<string, MeasurePath> _below = new(StringComparer.Ordinal);

    private MeasurePath(string id)
    {
        Id = id;
        IsMeasure = LayoutVocabulary.KnownMeasures.Contains(id);
    }

    public string Id { get; }

    /// <summary>Whether there is a measure of this id; others may go on from it.</summary>
    public bool IsMeasure { get; }

    public bool IsStart => Id.Length == 0;

    public IEnumerable<string> Names => _below.Keys;

    /// <summary>The start of the ways to all measures.</summary>
    public static MeasurePath To(IEnumerable<Measure> measures)
    {
        var start = new MeasurePath("");
        foreach (var measure in measures)
        {
            var path = start;
            foreach (var name in measure.Id.Split('.')) path = path.Add(name);
        }

        return start;
    }

    /// <summary>The next step, or several with dots between; null where no measure lies that way.</summary>
    public MeasurePath? Find(string name)
    {
        if (_below.TryGetValue(name, out var next)) return next;
        var dot = name.IndexOf('.');
        return dot < 0 ? null : Find(name[..dot])?.Find(name[(dot + 1)..]);
    }

    private MeasurePath Add(string name)
    {
        if (_below.TryGetValue(name, out var known)) return known;
        return _below[name] = new MeasurePath(IsStart ? name : $"{Id}.{name}");
    }
}
