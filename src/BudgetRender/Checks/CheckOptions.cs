using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>What a pack changes about the checks: the <c>checks:</c> section of its <c>pack.yaml</c>.</summary>
/// <param name="Off">Rules that do not apply to this form.</param>
/// <param name="Severities">Rules that weigh more or less here.</param>
/// <param name="Equalities">Equalities between measures that this form adds.</param>
/// <param name="GlossaryTerms">Terms that the form's own glossary explains; null when unknown.</param>
public sealed record CheckOptions(
    ImmutableArray<DisabledRule> Off,
    ImmutableArray<ChangedSeverity> Severities,
    ImmutableArray<MeasureEquality> Equalities,
    ImmutableArray<string>? GlossaryTerms = null)
{
    public static CheckOptions Default { get; } = new([], [], []);
}

/// <summary>A rule switched off, and why.</summary>
public sealed record DisabledRule(string Code, string Reason);

/// <summary>A rule at another severity, and why.</summary>
public sealed record ChangedSeverity(string Code, Severity Severity, string Reason);

/// <summary>Two cells that must agree, each <c>TABLE.ROW.MEASURE</c> with the row's key, e.g. <c>expenditure.total.basic.total</c>.</summary>
public sealed record MeasureEquality(string Name, string Left, string Right, string Reason);
