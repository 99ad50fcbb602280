namespace BudgetRender.Templating;

internal sealed partial class Run
{
    public string DateFormat => _dates is not null && _dates.TryGet("format", out TemplateValue format) && !format.IsNull
        ? format.ToText()
        : Templating.DateFormat.Default;

    /// <summary>
    /// The text that a template of the host prints when it runs here, with the variables but not the locals of this one. A named
    /// argument is a local of it, and a member of its <c>$</c>.
    /// </summary>
    public TemplateValue Include(Node call, string name, TemplateValue[] arguments, IReadOnlyDictionary<string, TemplateValue>? named)
    {
        if (_context.Loader is null)
        {
            throw Error(Codes.NoLoader, call, name);
        }

        Template template = _context.Include(name) ?? throw Error(Codes.IncludeNotFound, call, name);
        _includes.Add(call);
        Frame outer = Exchange(NewFrame(arguments, named));
        try
        {
            if (template.HasErrors)
            {
                throw Broken(template, call);
            }

            return CapturePage(call, template);
        }
        finally
        {
            Exchange(outer);
            _includes.RemoveAt(_includes.Count - 1);
        }
    }

    private static Frame NewFrame(TemplateValue[] arguments, IReadOnlyDictionary<string, TemplateValue>? named)
    {
        var frame = new Frame(new TemplateList(arguments), null);
        foreach ((string name, TemplateValue value) in named ?? new Dictionary<string, TemplateValue>())
        {
            frame.Arguments.SetMember(name, value);
            frame.Set(name, value);
        }

        return frame;
    }

    /// <summary>All syntax errors of a template found while running: the last one as the exception to throw.</summary>
    public TemplateException Broken(Template template, Node place)
    {
        _lastPlace = place;
        var chain = _includes.Select(i => i.Span).ToList();
        IReadOnlyList<TemplateDiagnostic> all = template.Diagnostics;
        if (_reported.Add((nameof(Broken), place)))
        {
            _diagnostics.AddRange(all.Take(all.Count - 1).Select(d => d with { IncludeChain = chain }));
        }

        return new TemplateException(all[^1] with { IncludeChain = chain });
    }
}
