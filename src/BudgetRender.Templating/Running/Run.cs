using System.Runtime.CompilerServices;

namespace BudgetRender.Templating;

/// <summary>One run of a template: scopes, output, and what it has used of its limits. Used by one thread, once.</summary>
internal sealed partial class Run
{
    private readonly TemplateContext _context;
    private readonly TemplateLimits _limits;
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, Node Place)> _reported = [];
    private readonly List<Node> _includes = [];
    private int _failures;
    private int _depth;

    public Run(TemplateContext context, TemplateOutput? output)
    {
        _context = context;
        _limits = context.Limits;
        _ownBuffer = output is null ? new TextBuffer() : null;
        _output = output ?? _ownBuffer!;
        _scopes.Add(new Scope(new TemplateRecord(context.Globals), null));
    }

    public TemplateContext Context => _context;

    public Flow Flow { get; set; }

    public TemplateValue ReturnValue { get; set; }

    public LoopState? For { get; set; }

    public LoopState? TableRow { get; set; }

    public LoopState? While { get; set; }

    /// <summary>Loops around the statement within its function: none of them is left by a <c>break</c> of another function.</summary>
    public int Loops { get; set; }

    public RenderResult Execute(Template template)
    {
        try
        {
            ExecutePage(template);
        }
        catch (TemplateException stop)
        {
            _diagnostics.Add(stop.Diagnostic);
        }

        return new RenderResult(_ownBuffer?.ToString() ?? "", _diagnostics);
    }

    public TemplateException Error(string code, Node place, params string[] arguments) => ErrorNear(code, place, [], arguments);

    public TemplateException ErrorNear(string code, Node place, IReadOnlyList<string> near, params string[] arguments)
    {
        _lastPlace = place;
        var chain = _includes.Select(i => i.Span).ToList();
        return new TemplateException(new TemplateDiagnostic(code, TemplateSeverity.Error, place.Span, arguments, near, chain));
    }

    /// <summary>Keeps the finding and lets the run go on with the next statement; the same one in a loop is kept once.</summary>
    public void Report(TemplateException failure)
    {
        if (_lastPlace is null || _reported.Add((failure.Diagnostic.Code, _lastPlace)))
        {
            _diagnostics.Add(failure.Diagnostic);
        }

        Flow = Flow.None;
        if (++_failures >= _limits.Errors)
        {
            throw Error(Codes.TooManyErrors, _lastPlace!, _failures.ToString());
        }
    }

    /// <summary>Guards every call and include; the caller leaves with <see cref="Leave"/> in a finally.</summary>
    public void Enter(Node place)
    {
        if (++_depth > _limits.Recursion || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth--;
            throw Error(Codes.RecursionLimit, place, _limits.Recursion.ToString());
        }
    }

    public void Leave() => _depth--;
}
