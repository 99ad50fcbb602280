using BudgetRender.Budgets;

namespace BudgetRender.Inputs;

/// <summary>What one file contributes to a budget.</summary>
internal sealed class BudgetPart(string file)
{
    public string File { get; } = file;

    /// <summary>A year stated outright in JSON.</summary>
    public int? Year { get; set; }

    /// <summary>A department described outright in JSON; its fields may be empty.</summary>
    public Department? Department { get; set; }

    public List<Statement> Statements { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<(string Topic, List<SourcedText> Texts)> Prose { get; } = [];

    public List<GlossaryTerm> Glossary { get; } = [];

    public List<LedgerLine> Ledger { get; } = [];

    public bool IsEmpty => Statements.Count + Facts.Count + Prose.Count + Glossary.Count + Ledger.Count == 0;
}
