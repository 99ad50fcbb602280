namespace BudgetRender.Templating;

/// <summary>Walks a template and its includes without running them: once to learn what they assign, once to report.</summary>
internal sealed partial class NameCheck
{
    private readonly TemplateContext _context;
    private readonly KnownNames _names;
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private readonly HashSet<Template> _visited = [];
    private readonly List<Node> _includes = [];
    private bool _isReporting;

    private NameCheck(TemplateContext context)
    {
        _context = context;
        _names = new KnownNames(context);
    }

    public static IReadOnlyList<TemplateDiagnostic> Of(Template template, TemplateContext context)
    {
        var check = new NameCheck(context);
        check.Visit(template);
        check._isReporting = true;
        check._visited.Clear();
        check.Visit(template);
        return check._diagnostics;
    }

    /// <summary>A member of a value whose members are known; false as well where it has none of that name.</summary>
    public static bool TryGetMember(TemplateValue owner, string name, out TemplateValue? value)
    {
        TemplateValue found = default;
        bool isFound = owner.Kind == ValueKind.Record ? owner.AsRecord.TryGet(name, out found) : owner.AsHost.TryGetMember(name, out found);
        value = found.IsNull ? default(TemplateValue?) : found;
        return isFound;
    }

    private void Visit(Template template)
    {
        if (!_visited.Add(template))
        {
            return;
        }

        if (_isReporting)
        {
            List<TemplateSpan> chain = Chain();
            _diagnostics.AddRange(template.Diagnostics.Select(d => d with { IncludeChain = chain }));
        }

        if (!template.HasErrors)
        {
            Visit(template.Body);
        }
    }

    private void Include(Node call, string name)
    {
        if (_context.Loader is null)
        {
            return;
        }

        if (_context.Include(name) is not { } template)
        {
            Report(Codes.IncludeNotFound, call, [], name);
            return;
        }

        _includes.Add(call);
        Visit(template);
        _includes.RemoveAt(_includes.Count - 1);
    }

    private void Report(string code, Node place, IReadOnlyList<string> near, params string[] arguments)
    {
        if (_isReporting)
        {
            _diagnostics.Add(new TemplateDiagnostic(code, TemplateSeverity.Error, place.Span, arguments, near, Chain()));
        }
    }

    private List<TemplateSpan> Chain() => _includes.ConvertAll(i => i.Span);

    private void Assign(ExpressionNode target, TemplateValue? value)
    {
        switch (target)
        {
            case VariableNode variable:
                Assign(variable.Name, value);
                break;
            case LocalNode local:
                Assign("$" + local.Name, value);
                break;
            case MemberNode { Target: ThisNode } member:
                Assign(member.Name, value);
                break;
            case MemberNode member:
                Of(member.Target);
                break;
            case IndexNode item:
                Of(item.Target);
                Of(item.Index);
                break;
        }
    }

    private void Assign(string name, TemplateValue? value)
    {
        if (!_isReporting)
        {
            _names.Assign(name, value);
        }
    }
}
