namespace BudgetRender.Templating;

/// <summary>A parameter of a function: required, optional with its default, or the rest of the arguments.</summary>
public sealed class FunctionParameter
{
    private FunctionParameter(string name, bool isOptional, bool isRest, TemplateValue defaultValue)
    {
        Name = name;
        IsOptional = isOptional;
        IsRest = isRest;
        Default = defaultValue;
    }

    public string Name { get; }

    /// <summary>The name as Scriban's pages write it in a call: <c>start_index</c> for <c>startIndex</c>.</summary>
    internal string SnakeName => string.Concat(Name.Select(c => char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}" : c.ToString()));

    public bool IsOptional { get; }

    /// <summary>True of the last parameter of a function that takes any number of further arguments.</summary>
    public bool IsRest { get; }

    public TemplateValue Default { get; }

    public static FunctionParameter Required(string name) => new(name, false, false, default);

    public static FunctionParameter Optional(string name, TemplateValue defaultValue = default) => new(name, true, false, defaultValue);

    public static FunctionParameter Rest(string name) => new(name, true, true, default);
}
