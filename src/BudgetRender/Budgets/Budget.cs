using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>
/// 部门预算: everything one department's disclosure is made of — the standard tables, the facts that no table holds, and
/// the department's own prose.
/// </summary>
/// <param name="Year">预算年度</param>
/// <param name="Statements">The tables that were given, each id at most once, in the order of the input.</param>
/// <param name="Prose">Text by topic, see <see cref="ProseTopics"/>; a missing topic has no entry.</param>
/// <param name="Glossary">名词解释 that this department adds to or puts in place of the pack's.</param>
public sealed record Budget(
    int Year,
    Department Department,
    ImmutableArray<Statement> Statements,
    Facts Facts,
    ImmutableDictionary<string, ImmutableArray<SourcedText>> Prose,
    ImmutableArray<GlossaryTerm> Glossary)
{
    /// <summary>The lines behind the tables; empty where the input gives tables only.</summary>
    public ImmutableArray<LedgerLine> Ledger { get; init; } = [];

    /// <summary>The table with this id, or null when it was not given.</summary>
    public Statement? Find(string statementId) => Statements.FirstOrDefault(s => s.Id == statementId);
}

/// <summary>部门, with the names by which it goes in different places.</summary>
/// <param name="Code">Three digits, e.g. <c>103</c>; empty when no table states it.</param>
/// <param name="Name">The full name used in the narrative.</param>
/// <param name="ShortName">The name used where the form wants a short one; equals <paramref name="Name"/> when none was given.</param>
/// <param name="TableName">The name after 部门名称： over the tables.</param>
/// <param name="Units">所属预算单位 as the tables list them, in table order.</param>
public sealed record Department(
    string Code,
    string Name,
    string ShortName,
    string TableName,
    ImmutableArray<BudgetUnit> Units);

/// <summary>预算单位, e.g. 103001.</summary>
public sealed record BudgetUnit(string Code, string Name);

/// <summary>Text with the place it was read from.</summary>
public sealed record SourcedText(string Value, Diagnostics.SourceLocation? Source = null);

/// <summary>One entry of 名词解释.</summary>
public sealed record GlossaryTerm(SourcedText Term, SourcedText Definition);

/// <summary>The keys of <see cref="Budget.Prose"/>; each topic is a sequence of paragraphs or items.</summary>
public static class ProseTopics
{
    /// <summary>主要职责, one text per duty, without its number.</summary>
    public const string Duties = "duties";

    /// <summary>机构设置</summary>
    public const string Organisation = "organisation";

    /// <summary>部门所属预算单位构成情况: the units as the department lists them, one text per unit, without number.</summary>
    public const string Units = "units";

    /// <summary>A sentence or two in front of the list of units.</summary>
    public const string UnitsIntroduction = "units_introduction";
}
