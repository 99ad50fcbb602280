using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rows;

/// <summary>
/// A whole row that may be at fault: missing, doubled, under a wrong code. It breaks as many relations as it has figures, and no
/// single cell can mend them.
/// </summary>
/// <param name="Table">As it was typed.</param>
/// <param name="Corrected">As it would be without the fault.</param>
/// <param name="Place">A cell of the row; null of a row that is not there.</param>
/// <param name="Finding">What to report; null where the rules of classification or the reader report the row themselves.</param>
internal sealed record RowFault(Statement Table, Statement Corrected, SourceLocation? Place, Diagnostic? Finding)
{
    /// <summary>The row as it was typed, where the rules of classification report it.</summary>
    public StatementRow? Stranger { get; init; }

    /// <summary>The row that the correction puts in; no rule is to read it as if it had been typed.</summary>
    public StatementRow? Added { get; init; }

    /// <summary>True where a rule of its own reports the row whether or not sums are broken.</summary>
    public bool IsReportedAnyway { get; init; }
}
