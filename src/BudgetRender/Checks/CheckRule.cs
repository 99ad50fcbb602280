using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>
/// One check. It states relations between figures, which are judged and explained together, or reports findings of its own,
/// or both.
/// </summary>
/// <param name="Name">Reads as the fault it finds; also the name of its file.</param>
public sealed record CheckRule(string Code, string Name, Severity Severity, LocalizedText Title, RuleExplanation Explanation)
{
    public Func<CheckContext, IEnumerable<Relation>>? Relations { get; init; }

    public Func<CheckContext, IEnumerable<Diagnostic>>? Findings { get; init; }

    /// <summary>True of the rules on codes and names: BR23xx.</summary>
    internal bool IsClassification => Code.StartsWith("BR23", StringComparison.Ordinal);

    /// <summary>A finding of this rule at its own severity.</summary>
    internal Diagnostic At(SourceLocation? location, string chinese, string english) =>
        new(Code, Severity, new LocalizedText(chinese, english), location);
}
