using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>The department by its facts, else by what the tables say of it.</summary>
internal static class DepartmentAssembler
{
    public static Department Assemble(
        Budgets.Facts facts, List<BudgetPart> parts, List<Statement> statements, SourceLocation input, List<Diagnostic> findings)
    {
        var given = parts.Select(p => p.Department).FirstOrDefault(d => d is not null);
        var row = statements.SelectMany(s => s.Rows).FirstOrDefault(r => r.Kind == RowKind.Department);
        var caption = statements.Select(s => s.DepartmentName).FirstOrDefault(n => n.Length > 0);
        var tableName = First(facts.Text("department.table_name"), given?.TableName, caption, row?.Text(Fields.Name));
        var name = First(facts.Text("department.name"), given?.Name, tableName);
        if (name.Length == 0) findings.Add(FactFindings.NoDepartment(input));
        return new Department(
            First(facts.Text("department.code"), given?.Code, row is null ? null : CodeOf(row)),
            name,
            First(facts.Text("department.short_name"), given?.ShortName, name),
            First(tableName, name),
            given is { Units.IsEmpty: false } ? given.Units : Units(statements));
    }

    /// <summary>From the first table that lists units: that of revenue lists all of them, later ones only some.</summary>
    private static ImmutableArray<BudgetUnit> Units(List<Statement> statements)
    {
        var ordered = statements.OrderBy(s => s.Id == StatementIds.Revenue ? 0 : 1);
        return [.. ordered.SelectMany(s => s.Rows)
            .Where(r => r.Kind == RowKind.Unit)
            .Select(r => new BudgetUnit(CodeOf(r), r.Text(Fields.Name)))
            .DistinctBy(u => u.Code)];
    }

    private static string CodeOf(StatementRow row) => First(row.Text(Fields.UnitCode), row.Text(Fields.ProjectCode));

    private static string First(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (!string.IsNullOrEmpty(name)) return name;
        }
        return "";
    }
}
