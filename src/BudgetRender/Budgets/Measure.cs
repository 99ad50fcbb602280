using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>A measure (栏目) of a standard table.</summary>
/// <param name="Id">For example <c>basic.wages</c>; the key of <see cref="StatementRow.Amounts"/>.</param>
/// <param name="ChineseName">The name for messages, with its groups: 基本支出·工资福利支出.</param>
/// <param name="InPivot">False for columns that some city adds beside the standard ones: the pivot leaves them out.</param>
public sealed record Measure(string Id, string ChineseName, MeasureRule Rule, bool InPivot = true);

/// <summary>What a measure is made of.</summary>
public abstract record MeasureRule
{
    /// <summary>The sum of the ledger lines that pass.</summary>
    public sealed record Filter(LedgerFilter Lines) : MeasureRule;

    /// <summary>
    /// The sum of other measures of the table. A part that stands in no sum, as 其中：财政拨款, is a share of another
    /// measure and adds nothing.
    /// </summary>
    public sealed record Sum(ImmutableArray<string> Parts) : MeasureRule;
}

/// <summary>The measures of one standard table, in the order of the full form.</summary>
/// <param name="Scope">The lines that the table is about at all.</param>
public sealed record MeasureSet(LedgerFilter Scope, ImmutableArray<Measure> Measures)
{
    public Measure? Find(string id) => Measures.FirstOrDefault(m => m.Id == id);

    /// <summary>
    /// The measures whose sum a total must be, in a table that states the given ones: a part the table does not state
    /// is replaced by its own parts, so that 基本支出 is 小计 where that is stated, else its four columns. Parts that
    /// nothing states are left out. Empty for a measure that is no sum.
    /// </summary>
    public ImmutableArray<string> StatedParts(string id, Func<string, bool> isStated)
    {
        if (Find(id)?.Rule is not MeasureRule.Sum sum) return [];
        return [.. sum.Parts.SelectMany(p => isStated(p) ? [p] : StatedParts(p, isStated))];
    }
}
