using BudgetRender.Diagnostics;

namespace BudgetRender.Composing.Values;

/// <summary>The findings of one composing; what is asked for many times is reported once.</summary>
internal sealed class FindingLog
{
    private readonly HashSet<string> _once = new(StringComparer.Ordinal);

    public List<Diagnostic> Findings { get; } = [];

    public void Add(Diagnostic finding) => Findings.Add(finding);

    public void AddOnce(Diagnostic finding)
    {
        if (_once.Add($"{finding.Code} {finding.Message.Chinese}")) Findings.Add(finding);
    }
}
