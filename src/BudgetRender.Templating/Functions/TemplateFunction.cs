namespace BudgetRender.Templating;

/// <summary>What a function does with its arguments, which are bound and counted before it is called.</summary>
public delegate TemplateValue FunctionBody(CallArguments arguments);

/// <summary>A function that templates can call: one of the host's, one of the language's own, or one that a template defines.</summary>
public sealed class TemplateFunction
{
    private readonly FunctionBody? _body;
    private readonly FunctionParameter[] _parameters;

    public TemplateFunction(string name, FunctionBody body, params IReadOnlyList<FunctionParameter> parameters)
    {
        Name = name;
        _parameters = [.. parameters];
        _body = body;
    }

    internal TemplateFunction(FunctionNode declaration)
    {
        Name = declaration.Name ?? "do";
        _parameters = declaration.Parameters ?? [];
        Declaration = declaration;
    }

    public string Name { get; }

    public IReadOnlyList<FunctionParameter> Parameters => _parameters;

    internal ReadOnlySpan<FunctionParameter> Signature => _parameters;

    /// <summary>True where a call may name arguments that are no parameters; the function reads them as <see cref="CallArguments.Named"/>.</summary>
    internal bool TakesAnyName { get; init; }

    /// <summary>Null for a function of the host or of the language.</summary>
    internal FunctionNode? Declaration { get; }

    /// <summary>The parameter of this name; one of a built-in function also answers to <c>its_name_in_small_letters</c>.</summary>
    internal FunctionParameter? Parameter(string name) =>
        Parameters.FirstOrDefault(p => p.Name == name) ?? (Declaration is null ? Parameters.FirstOrDefault(p => p.SnakeName == name) : null);

    internal TemplateValue Invoke(CallArguments arguments) => _body!(arguments);
}
