using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>How many projects the project table has, and how many of them are large.</summary>
internal static class ProjectCounts
{
    private const string Total = "total";

    /// <summary>万元, the size from which a project is counted as large.</summary>
    private const decimal LargeFrom = 100;

    public static TemplateValue All(StatementSource source, Statement statement)
    {
        var rows = Projects(statement);
        return new AmountValue(rows.Length, SourcesOf(rows), CountStyle.Plain);
    }

    /// <summary><c>count</c> and <c>amount</c> of the projects of 100 万元 and more.</summary>
    public static MembersValue Large(StatementSource source, Statement statement)
    {
        var rows = Projects(statement).Where(r => r.Amount(Total)?.Value >= LargeFrom).ToArray();
        return new MembersValue(
            ("count", new AmountValue(rows.Length, SourcesOf(rows), CountStyle.Plain)),
            ("amount", source.Figure(source.Sum(rows, r => r.Amount(Total)).Value, SourcesOf(rows))));
    }

    private static StatementRow[] Projects(Statement statement) => [.. statement.Rows.Where(r => r.Kind == RowKind.Project)];

    private static ImmutableArray<string> SourcesOf(StatementRow[] rows) =>
        [.. rows.Select(r => (r.Amount(Total)?.Source ?? r.Source)?.ToString()).OfType<string>()];
}
