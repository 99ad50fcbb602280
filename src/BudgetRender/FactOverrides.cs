using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender;

/// <summary>Puts facts from outside, as a manifest's columns, over those of the input.</summary>
internal static class FactOverrides
{
    public static Report Apply(Report report, ImmutableSortedDictionary<string, string> facts)
    {
        foreach (var (path, text) in facts) report = Apply(report, path, text);
        return report;
    }

    private static Report Apply(Report report, string path, string text)
    {
        if (FactVocabulary.Find(path) is not { } definition) return report.With([ReportFindings.UnknownFact(report.Input, path)]);
        if (Read(definition, text) is not { } fact) return report.With([ReportFindings.FactIsNoNumber(report.Input, path, text)]);
        var budget = report.Budget!;
        return report with
        {
            Budget = budget with
            {
                Facts = new Facts(budget.Facts.Entries.SetItem(path, fact)),
                Department = Renamed(budget.Department, path, text),
                Year = path == "year" ? (int)fact.Number!.Value.Value : budget.Year,
            },
        };
    }

    private static Fact? Read(FactDefinition definition, string text)
    {
        if (definition.Kind == FactKind.Text) return new Fact(definition.Path, text, null);
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        var decimals = definition.Kind == FactKind.Count ? 0 : Math.Clamp((int)number.Scale, Rounding.TableDecimals, 6);
        return new Fact(definition.Path, text, new Amount(number, decimals));
    }

    private static Department Renamed(Department department, string path, string text) => path switch
    {
        "department.name" => department with { Name = text },
        "department.short_name" => department with { ShortName = text },
        "department.table_name" => department with { TableName = text },
        "department.code" => department with { Code = text },
        _ => department,
    };
}
