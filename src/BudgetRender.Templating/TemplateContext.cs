using System.Collections.Concurrent;

namespace BudgetRender.Templating;

/// <summary>
/// What the host gives to runs: data, functions, limits. One context may serve many runs and threads, as long as the host
/// does not change it; assignments of a template go to the run, never into <see cref="Globals"/> itself.
/// </summary>
public sealed class TemplateContext
{
    private Dictionary<string, TemplateFunction>? _functionsByName;

    /// <summary>Records and lists reachable from here can be changed by a template unless they are frozen.</summary>
    public TemplateRecord Globals { get; init; } = new();

    /// <summary>Functions by their names; a global of the same name hides one.</summary>
    public IReadOnlyList<TemplateFunction> Functions { get; init; } = [];

    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    public CancellationToken Cancellation { get; init; }

    /// <summary>
    /// Strict (the default) reports unknown variables and members; lenient makes them null, as Scriban does by default.
    /// </summary>
    public bool IsLenient { get; init; }

    /// <summary>The text of an include by its name, null where there is none. Templates have no other way to a file.</summary>
    public Func<string, string?>? Loader { get; init; }

    /// <summary>The parsed includes by name; hosts that make a context for each run share one set between those of one loader.</summary>
    public ConcurrentDictionary<string, Template?> Includes { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What <c>date.now</c> gives; null makes its use a diagnostic.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Starts <c>math.random</c> and <c>math.uuid</c>; null makes their use a diagnostic.</summary>
    public int? RandomSeed { get; init; }

    /// <summary>For includes; the template itself was parsed with its own.</summary>
    public ParseOptions ParseOptions { get; init; } = ParseOptions.Default;

    internal IEnumerable<string> FunctionNames => FunctionsByName.Keys;

    private Dictionary<string, TemplateFunction> FunctionsByName =>
        _functionsByName ??= Functions.ToDictionary(f => f.Name, StringComparer.Ordinal);

    internal bool TryGetFunction(string name, out TemplateValue function)
    {
        bool found = FunctionsByName.TryGetValue(name, out TemplateFunction? known);
        function = TemplateValue.From(known);
        return found;
    }

    /// <summary>Parsed once.</summary>
    internal Template? Include(string name) => Includes.GetOrAdd(
        name,
        static (key, context) => context.Loader!(key) is { } text ? Template.Parse(text, key, context.ParseOptions) : null,
        this);
}
