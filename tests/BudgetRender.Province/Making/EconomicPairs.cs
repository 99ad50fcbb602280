using BudgetRender.Budgets;

namespace BudgetRender.Province.Making;

/// <summary>The government 款 that goes with a departmental one, the best vouched for.</summary>
internal sealed class EconomicPairs(int year)
{
    private readonly Catalogue _catalogue = Catalogue.Of(year);
    private readonly Dictionary<(string, bool), string> _known = [];

    public string Government(string economic, bool isAdministrative)
    {
        if (_known.TryGetValue((economic, isAdministrative), out var known)) return known;
        var pair = _catalogue.PairsOf(economic)
            .Where(p => p.Administrative == isAdministrative && _catalogue.Government(p.Government) is not null)
            .OrderBy(p => p.Status)
            .ThenBy(p => p.Government, StringComparer.Ordinal)
            .FirstOrDefault() ?? throw new InvalidOperationException($"The catalogue has no pair for {economic}.");
        return _known[(economic, isAdministrative)] = pair.Government;
    }
}
