using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Cli;

/// <summary>What loading one input gave.</summary>
/// <param name="Budget">Null when the input could not be read; then <paramref name="Findings"/> say why.</param>
internal sealed record LoadedInput(Budget? Budget, Pack? Pack, ImmutableArray<Diagnostic> Findings);
