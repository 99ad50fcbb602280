using System.Collections.Immutable;
using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>The codes of the tables, each with each of its names once.</summary>
internal static class CodedNames
{
    public static IEnumerable<CodedName> Functional(CheckContext context)
    {
        var catalogue = Catalogue.Of(context.Budget.Year);
        return Collect(context, Sums.FunctionalTables, Fields.Code, Fields.Name, 7, catalogue.Functional, catalogue.FormerFunctionalNames);
    }

    public static IEnumerable<CodedName> Economic(CheckContext context) =>
        Collect(context, [StatementIds.GeneralBasic, StatementIds.Economic], Fields.EconomicCode, Fields.EconomicName, 5, Catalogue.Of(context.Budget.Year).Economic);

    public static IEnumerable<CodedName> Government(CheckContext context) =>
        Collect(context, [StatementIds.GeneralBasic, StatementIds.Economic], Fields.GovernmentCode, Fields.GovernmentName, 5, Catalogue.Of(context.Budget.Year).Government);

    private static IEnumerable<CodedName> Collect(
        CheckContext context,
        string[] tables,
        string codeField,
        string nameField,
        int length,
        Func<string, CatalogueEntry?> find,
        Func<string, ImmutableArray<string>>? former = null)
    {
        var names = new Dictionary<(string, string), CodedName>();
        foreach (var table in context.FindAll(tables))
        {
            foreach (var row in table.Structure.Leaves.Select(l => table.Statement.Rows[l]))
            {
                var (code, name) = (row.Text(codeField), row.Text(nameField));
                if (code.Length == 0) continue;
                if (!names.TryGetValue((code, TextForms.Plain(name)), out var known))
                {
                    var isFormer = former?.Invoke(code).Any(f => TextForms.Same(f, name)) == true;
                    known = new CodedName(code, name, find(code), isFormer, length, [], []);
                    names.Add((code, TextForms.Plain(name)), known);
                }
                if ((row.Texts.GetValueOrDefault(codeField)?.Source ?? row.Source) is { } codePlace) known.CodePlaces.Add(codePlace);
                if ((row.Texts.GetValueOrDefault(nameField)?.Source ?? row.Source) is { } place) known.Places.Add(place);
            }
        }
        return names.Values;
    }
}
