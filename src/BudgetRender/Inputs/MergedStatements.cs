using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>The tables of all parts; one that is given twice must be the same both times, unless the later one replaces the earlier.</summary>
internal static class MergedStatements
{
    public static List<Statement> Of(List<BudgetPart> parts, ImmutableHashSet<string> replaced, List<Diagnostic> findings)
    {
        var merged = new List<Statement>();
        foreach (var statement in parts.SelectMany(p => p.Statements))
        {
            var at = merged.FindIndex(s => s.Id == statement.Id);
            if (at < 0) merged.Add(statement);
            else if (replaced.Contains(statement.Id)) merged[at] = statement;
            else Compare(merged[at], statement, findings);
        }
        return merged;
    }

    private static void Compare(Statement first, Statement second, List<Diagnostic> findings)
    {
        var differences = 0;
        foreach (var row in second.Rows)
        {
            if (first.Row(row.Key) is not { } other) differences++;
            else differences += CompareRow(first, other, row, findings);
        }
        differences += first.Rows.Count(r => second.Row(r.Key) is null);
        if (differences > 0 || first.Rows.Length != second.Rows.Length)
        {
            findings.Add(FactFindings.StatementTwice(second.Title, Place(first), Place(second)));
        }
    }

    /// <summary>The number of differences; those between two stated amounts are reported with both cells.</summary>
    private static int CompareRow(Statement statement, StatementRow first, StatementRow second, List<Diagnostic> findings)
    {
        var differences = 0;
        foreach (var measure in first.Amounts.Keys.Union(second.Amounts.Keys).Order(StringComparer.Ordinal))
        {
            if (first.Amount(measure) is not { } one || second.Amount(measure) is not { } other)
            {
                differences++;
            }
            else if (one.Value != other.Value)
            {
                var name = StatementMeasures.For(statement.Id).Find(measure)?.ChineseName ?? measure;
                findings.Add(FactFindings.FigureTwice(
                    $"{statement.Title}·{first.Text(Fields.Name)}{first.Text(Fields.Label)}·{name}",
                    $"{one.Value}",
                    $"{other.Value}",
                    one.Source ?? Place(statement),
                    other.Source ?? Place(statement)));
            }
        }
        return differences + (first.Texts.Keys.Union(second.Texts.Keys).Any(f => first.Text(f) != second.Text(f)) ? 1 : 0);
    }

    private static SourceLocation Place(Statement statement) => statement.Source ?? new SourceLocation("");
}
