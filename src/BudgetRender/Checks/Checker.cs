using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Judges a budget before it becomes a document.</summary>
public static class Checker
{
    /// <summary>Every finding, the gravest first, then by code in the order of the tables.</summary>
    public static ImmutableArray<Diagnostic> Check(Budget budget, CheckOptions options)
    {
        var context = new CheckContext(budget, options);
        var off = options.Off.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        var rules = CheckRules.All.Where(r => !off.Contains(r.Code)).ToList();
        var relations = rules.Where(r => r.Relations is not null).SelectMany(r => r.Relations!(context)).ToList();
        var judged = RelationFindings.Of(relations, context);
        var corrected = Corrections.Apply(judged.Causes, context);
        var findings = judged.Findings
            .Concat(rules.Where(r => r.Findings is not null).SelectMany(r => r.Findings!(corrected)));
        var severities = options.Severities.ToDictionary(s => s.Code, s => s.Severity, StringComparer.Ordinal);
        return
        [
            .. findings
                .Select(f => severities.TryGetValue(f.Code, out var severity) ? f with { Severity = severity } : f)
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => f.Code, StringComparer.Ordinal),
        ];
    }
}
