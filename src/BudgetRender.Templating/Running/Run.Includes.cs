namespace BudgetRender.Templating;

internal sealed partial class Run
{
    public string DateFormat => _dates is not null && _dates.TryGet("format", out TemplateValue format) && !format.IsNull
        ? format.ToText()
        : Templating.DateFormat.Default;

    /// <summary>The text that a template of the host prints when it runs here, with the variables but not the locals of this one.</summary>
    public TemplateValue Include(Node call, string name, TemplateValue[] arguments)
    {
        if (_context.Loader is null)
        {
            throw Error(Codes.NoLoader, call, name);
        }

        Template template = _context.Include(name) ?? throw Error(Codes.IncludeNotFound, call, name);
        _includes.Add(call);
        Frame outer = Exchange(new Frame(new TemplateList(arguments), null));
        try
        {
            if (template.HasErrors)
            {
                throw Broken(template, call);
            }

            TemplateValue text = Capture(call, template.Body);
            Flow = Flow.None;
            return text;
        }
        finally
        {
            Exchange(outer);
            _includes.RemoveAt(_includes.Count - 1);
        }
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
