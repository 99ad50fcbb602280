using System.Globalization;
using System.Text;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Inputs;

/// <summary>A budget and its findings as text that a reviewer can read.</summary>
internal static class BudgetOutline
{
    public static string Of(Result<Budget> result, string path)
    {
        var text = new StringBuilder();
        foreach (var finding in result.Diagnostics)
        {
            var place = finding.Location?.ToString().Replace(path, "book", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"{finding.Severity} {finding.Code} {place}: {finding.Message.Chinese}\n");
            foreach (var related in finding.Related)
            {
                text.Append("  ").Append(related.Location.ToString().Replace(path, "book", StringComparison.Ordinal)).Append('\n');
            }
        }
        if (result.Value is { } budget) Append(text, budget);
        return text.ToString().Replace(path, "book", StringComparison.Ordinal);
    }

    private static void Append(StringBuilder text, Budget budget)
    {
        var department = budget.Department;
        text.Append(CultureInfo.InvariantCulture, $"{budget.Year} {department.Code} {department.Name} / {department.ShortName} / {department.TableName}\n");
        foreach (var unit in department.Units) text.Append(CultureInfo.InvariantCulture, $"unit {unit.Code} {unit.Name}\n");
        foreach (var fact in budget.Facts.Entries.Values.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"fact {fact.Path} = {(fact.Number is { } number ? Write(number) : fact.Text)}\n");
        }
        foreach (var (topic, texts) in budget.Prose.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            foreach (var item in texts) text.Append(CultureInfo.InvariantCulture, $"{topic}: {item.Value}\n");
        }
        foreach (var term in budget.Glossary) text.Append(CultureInfo.InvariantCulture, $"term {term.Term.Value}: {term.Definition.Value}\n");
        foreach (var statement in budget.Statements) Append(text, statement);
    }

    private static void Append(StringBuilder text, Statement statement)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{statement.Id} “{statement.Title}” {statement.DepartmentName}\n");
        foreach (var row in statement.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Kind} {row.Key} @{row.Source?.Cell}\n");
            foreach (var (field, value) in row.Texts.OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {field} = {value.Value}\n");
            }
            foreach (var (measure, amount) in row.Amounts.OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {measure} = {Write(amount)}\n");
            }
        }
        foreach (var note in statement.Notes) text.Append(CultureInfo.InvariantCulture, $"note {note.Value}\n");
    }

    private static string Write(Amount amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount.Value:0.##########} ({amount.Decimals})");
}
