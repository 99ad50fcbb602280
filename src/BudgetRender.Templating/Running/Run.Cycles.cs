namespace BudgetRender.Templating;

internal sealed partial class Run
{
    private Dictionary<string, long>? _cycles;
    private Random? _random;

    /// <summary>The index after the last one given for this group, from the start again after the end.</summary>
    public long NextInCycle(string group, long count)
    {
        _cycles ??= new Dictionary<string, long>(StringComparer.Ordinal);
        _cycles.TryGetValue(group, out long next);
        next %= count;
        _cycles[group] = next + 1;
        return next;
    }

    public Random Random(Node place) => _random ??= _context.RandomSeed is { } seed ? new Random(seed) : throw Error(Codes.NoRandom, place);
}
