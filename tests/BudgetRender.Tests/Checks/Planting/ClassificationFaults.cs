using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>Codes and names of the classifications.</summary>
internal static class ClassificationFaults
{
    private static readonly string[] EconomicTables = [StatementIds.GeneralBasic, StatementIds.Economic];

    public static IEnumerable<FaultKind> All =>
    [
        new("code: a functional code that is none", e => Codes(e, Sums.FunctionalTables, Fields.Code, "88", "BR2301")),
        new("code: a functional name misspelt", e => Names(e, Sums.FunctionalTables, Fields.Name, "BR2302")),
        new("code: a functional code not to the item", e => Codes(e, Sums.FunctionalTables, Fields.Code, "", "BR2309", "BR1205")),
        new("code: a departmental code that is none", e => Codes(e, EconomicTables, Fields.EconomicCode, "88", "BR2303")),
        new("code: a departmental name misspelt", e => Names(e, EconomicTables, Fields.EconomicName, "BR2304")),
        new("code: a departmental code not to the section", e => Codes(e, EconomicTables, Fields.EconomicCode, "", "BR2309", "BR1205")),
        new("code: a government code that is none", e => Codes(e, EconomicTables, Fields.GovernmentCode, "88", "BR2305")),
        new("code: a government name misspelt", e => Names(e, EconomicTables, Fields.GovernmentName, "BR2306")),
        new("code: a running number for a functional code", e => Codes(e, Sums.FunctionalTables, Fields.Code, "1", "BR2309", "BR1205")),
        new("code: goods and services as wages of the government", Pairs),
        new("code: an amount in the other column", OtherColumn),
        new("code: a unit of another department", Units),
    ];

    private static IEnumerable<(Statement Table, StatementRow Row)> Leaves(ExampleCopy example, string[] tables) =>
        from table in example.Context.FindAll(tables)
        from leaf in table.Structure.Leaves
        select (table.Statement, table.Statement.Rows[leaf]);

    /// <summary>The code's last part replaced, in the cell it stands in: the whole code, or 项 or 款 alone.</summary>
    private static IEnumerable<Plant> Codes(ExampleCopy example, string[] tables, string field, string ending, params string[] codes)
    {
        foreach (var (table, row) in Leaves(example, tables))
        {
            if (row.Texts.GetValueOrDefault(field) is not { Source: { } place } code) continue;
            var length = example.Text(place).Length is > 0 and var typed ? typed : code.Value.Length;
            var text = code.Value[^Math.Min(length, code.Value.Length)..^2] + ending;
            yield return Plant.At(place, $"{table.Id} {code.Value} -> {text}", b =>
            {
                if (text.Length == 0) b.Clear(place.Sheet!, CellPlace.Of(place));
                else b.Write(place.Sheet!, CellPlace.Of(place), text);
            }, codes) with
            {
                // A code in three cells is wrong in any of them.
                Row = length < code.Value.Length,
            };
        }
    }

    private static IEnumerable<Plant> Names(ExampleCopy example, string[] tables, string field, string code) =>
        from leaf in Leaves(example, tables)
        let name = leaf.Row.Texts.GetValueOrDefault(field)
        // Nothing is said of names that the catalogue itself is not sure of.
        where name is { Source: not null, Value.Length: > 3 } && IsVouched(example, leaf.Row, field)
        select Plant.Text(name.Source!, name.Value[..1] + name.Value[2..], code);

    /// <summary>Code and name of another government 款, both right in themselves; of codes that stand in one cell.</summary>
    private static IEnumerable<Plant> Pairs(ExampleCopy example) =>
        from leaf in Leaves(example, [StatementIds.GeneralBasic])
        let code = leaf.Row.Texts.GetValueOrDefault(Fields.GovernmentCode)?.Source
        let name = leaf.Row.Texts.GetValueOrDefault(Fields.GovernmentName)?.Source
        where code is not null && name is not null && leaf.Row.Text(Fields.EconomicCode).StartsWith("302", StringComparison.Ordinal)
        && Catalogue.Of(example.Budget.Year).PairsOf(leaf.Row.Text(Fields.EconomicCode)).Length > 0
        select Plant.At(code, $"{code} := 50101", b =>
        {
            b.Write(code.Sheet!, CellPlace.Of(code), "50101");
            b.Write(name.Sheet!, CellPlace.Of(name), "工资奖金津补贴");
        }, "BR2307") with
        { Row = true };

    private static bool IsVouched(ExampleCopy example, StatementRow row, string field)
    {
        var catalogue = Catalogue.Of(example.Budget.Year);
        var entry = field switch
        {
            Fields.EconomicName => catalogue.Economic(row.Text(Fields.EconomicCode)),
            Fields.GovernmentName => catalogue.Government(row.Text(Fields.GovernmentCode)),
            _ => catalogue.Functional(row.Text(Fields.Code)),
        };
        return entry is { Status: not CatalogueStatus.Unverified };
    }

    /// <summary>人员经费 moved under 公用经费 or the other way round, with the totals and all the rest as they were.</summary>
    private static IEnumerable<Plant> OtherColumn(ExampleCopy example)
    {
        if (example.Context.Find(StatementIds.GeneralBasic) is not { } table) yield break;
        foreach (var leaf in table.Structure.Leaves)
        {
            var (own, other) = table.Cell(leaf, "personnel").Amount is null ? ("operating", "personnel") : ("personnel", "operating");
            var (from, to) = (table.Cell(leaf, own), table.Cell(leaf, other));
            if (from.Amount is not { Source: { } source } || to.Amount is not null || to.Location is not { } target || !example.Bindings.IsPinned(from)) continue;
            yield return Plant.At(target, $"{source} moved to {target}", b =>
            {
                var value = b.Number(source.Sheet!, CellPlace.Of(source))!.Value;
                b.Clear(source.Sheet!, CellPlace.Of(source));
                b.Write(target.Sheet!, CellPlace.Of(target), value);
            }, [.. example.Bindings.CodesOf(from), .. example.Bindings.CodesOf(to), "BR2311"]);
        }
    }

    private static IEnumerable<Plant> Units(ExampleCopy example) =>
        from table in example.Context.Tables
        from unit in table.Structure.Units
        let row = table.Statement.Rows[unit.Head]
        let code = row.Texts.GetValueOrDefault(Fields.UnitCode) ?? row.Texts.GetValueOrDefault(Fields.ProjectCode)
        where code?.Source is not null && code.Value.Length > 3
        select Plant.Text(code.Source!, "9" + code.Value[1..], "BR2310");
}
