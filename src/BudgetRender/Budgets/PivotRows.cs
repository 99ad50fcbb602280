using System.Collections.Immutable;
using static BudgetRender.Budgets.PivotRow;

namespace BudgetRender.Budgets;

/// <summary>The rows of each derived table, in the order of codes.</summary>
internal static class PivotRows
{
    public static IEnumerable<PivotRow> For(
        string statementId, ImmutableArray<LedgerLine> lines, Department department, Catalogue catalogue) => statementId switch
        {
            StatementIds.Balance => TwoSidedPivotRows.OfBalance(lines, catalogue),
            StatementIds.Appropriation => TwoSidedPivotRows.OfAppropriation(lines, catalogue),
            StatementIds.Revenue => [Total(lines), Whole(lines, department), .. Units(lines, department)],
            StatementIds.GeneralBasic or StatementIds.Economic => [Total(lines), .. Pairs(lines, catalogue)],
            StatementIds.ThreePublic => [new PivotRow(RowKind.Total, "total", Text(), lines)],
            StatementIds.Projects => [Total(lines), Whole(lines, department), .. Projects(lines, department)],
            _ => [Total(lines), Whole(lines, department), .. Items(lines, catalogue)],
        };

    private static PivotRow Total(ImmutableArray<LedgerLine> lines) =>
        new(RowKind.Total, "total", Text((Fields.Name, "合计")), lines);

    private static PivotRow Whole(ImmutableArray<LedgerLine> lines, Department department) =>
        new(RowKind.Department,
            "department:" + department.Code,
            Text((Fields.UnitCode, department.Code), (Fields.Name, department.TableName)),
            lines);

    private static IEnumerable<PivotRow> Units(ImmutableArray<LedgerLine> lines, Department department) =>
        from line in lines
        group line by line.Unit into unit
        orderby unit.Key
        select new PivotRow(
            RowKind.Unit,
            "unit:" + unit.Key,
            Text((Fields.UnitCode, unit.Key), (Fields.Name, NameOf(unit.Key, department))),
            [.. unit]);

    private static IEnumerable<PivotRow> Items(ImmutableArray<LedgerLine> lines, Catalogue catalogue) =>
        from line in lines
        group line by line.Functional into item
        orderby item.Key
        select new PivotRow(
            RowKind.Item,
            "item:" + item.Key,
            Text((Fields.Code, item.Key), (Fields.Name, catalogue.FunctionalName(item.Key) ?? "")),
            [.. item]);

    private static IEnumerable<PivotRow> Pairs(ImmutableArray<LedgerLine> lines, Catalogue catalogue) =>
        from line in lines
        group line by (line.Economic, line.Government) into pair
        orderby pair.Key.Economic, pair.Key.Government
        select new PivotRow(
            RowKind.Item,
            $"pair:{pair.Key.Economic}-{pair.Key.Government}",
            Text(
                (Fields.EconomicCode, pair.Key.Economic),
                (Fields.EconomicName, catalogue.EconomicName(pair.Key.Economic) ?? ""),
                (Fields.GovernmentCode, pair.Key.Government),
                (Fields.GovernmentName, catalogue.GovernmentName(pair.Key.Government) ?? "")),
            [.. pair]);

    private static IEnumerable<PivotRow> Projects(ImmutableArray<LedgerLine> lines, Department department)
    {
        var keys = new RowKeys();
        return from line in lines
               group line by (line.Unit, line.ProjectCode, line.ProjectName, line.Category) into project
               orderby project.Key.Unit, project.Key.ProjectCode, project.Key.ProjectName
               select new PivotRow(
                   RowKind.Project,
                   keys.Unique("project:" + (project.Key.ProjectCode.Length > 0 ? project.Key.ProjectCode : project.Key.ProjectName)),
                   Text(
                       (Fields.ProjectType, project.Key.Category == SpendingCategory.Targeted ? "特定目标类" : "其他运转类"),
                       (Fields.Name, project.Key.ProjectName),
                       (Fields.UnitName, NameOf(project.Key.Unit, department)),
                       (Fields.UnitCode, project.Key.Unit),
                       (Fields.ProjectCode, project.Key.ProjectCode)),
                   [.. project]);
    }

    private static string NameOf(string unit, Department department) =>
        department.Units.FirstOrDefault(u => u.Code == unit)?.Name ?? "";
}
