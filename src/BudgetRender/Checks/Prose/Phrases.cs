using System.Collections.Frozen;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>The names that prose uses for figures, and the cells each can mean. The longest name that fits is taken.</summary>
internal static class Phrases
{
    private static readonly (string Phrase, Func<CheckContext, IEnumerable<Meaning>> Meanings)[] Known =
    [
        ("收入总计", Cells((StatementIds.Balance, "revenue.total", "amount"), (StatementIds.Revenue, "total", "total"))),
        ("支出总计", Cells((StatementIds.Balance, "expenditure.total", "amount"), (StatementIds.Expenditure, "total", "total"))),
        ("收入合计", Cells((StatementIds.Balance, "revenue.total", "amount"), (StatementIds.Balance, "revenue.current", "amount"), (StatementIds.Revenue, "total", "total"))),
        ("支出合计", Cells((StatementIds.Balance, "expenditure.total", "amount"), (StatementIds.Expenditure, "total", "total"))),
        ("基本支出", Cells((StatementIds.Expenditure, "total", "basic.total"), (StatementIds.General, "total", "basic.total"), (StatementIds.GeneralBasic, "total", "total"))),
        ("项目支出", Cells((StatementIds.Expenditure, "total", "project.total"), (StatementIds.General, "total", "project.total"), (StatementIds.Projects, "total", "total"), (StatementIds.Fund, "total", "project.total"), (StatementIds.Capital, "total", "project.total"))),
        ("人员经费支出", Personnel),
        ("人员经费", Personnel),
        ("公用经费支出", Operating),
        ("公用经费", Operating),
        ("一般公共预算收支预算", Cells((StatementIds.Appropriation, "expenditure.total", "general"), (StatementIds.General, "total", "total"))),
        ("一般公共预算支出年初预算", Cells((StatementIds.General, "total", "total"))),
        ("一般公共预算基本支出年初预算", Cells((StatementIds.GeneralBasic, "total", "total"), (StatementIds.General, "total", "basic.total"))),
        ("政府性基金收支预算", Cells((StatementIds.Appropriation, "expenditure.total", "fund"), (StatementIds.Fund, "total", "total"))),
        ("政府性基金预算支出", Cells((StatementIds.Fund, "total", "total"))),
        ("国有资本经营预算收支预算", Cells((StatementIds.Appropriation, "expenditure.total", "capital"), (StatementIds.Capital, "total", "total"))),
        ("国有资本经营预算支出", Cells((StatementIds.Capital, "total", "total"))),
        ("“三公”经费预算", Cells((StatementIds.ThreePublic, "total", "total"))),
        ("因公出国（境）费", Cells((StatementIds.ThreePublic, "total", "abroad"))),
        ("公务接待费", Cells((StatementIds.ThreePublic, "total", "reception"))),
        ("公务用车购置及运行费", Cells((StatementIds.ThreePublic, "total", "vehicles.total"))),
        ("公务用车购置费", Cells((StatementIds.ThreePublic, "total", "vehicles.purchase"))),
        ("公务用车运行维护费", Cells((StatementIds.ThreePublic, "total", "vehicles.running"))),
        ("机关运行经费支出预算", Facts("operating.amount")),
        ("政府采购预算", Sum("政府采购预算", "procurement", "procurement.goods", "procurement.works", "procurement.services")),
        ("政府采购货物预算", Facts("procurement.goods")),
        ("政府采购工程预算", Facts("procurement.works")),
        ("政府采购服务预算", Facts("procurement.services")),
    ];

    public static FrozenDictionary<string, Func<CheckContext, IEnumerable<Meaning>>> All { get; } =
        Known.ToFrozenDictionary(k => k.Phrase, k => k.Meanings, StringComparer.Ordinal);

    private static IEnumerable<Meaning> Personnel(CheckContext context) =>
        Split(context, "personnel", ["basic.wages", "basic.personal"], new("人员经费", "personnel expenditure"));

    private static IEnumerable<Meaning> Operating(CheckContext context) =>
        Split(context, "operating", ["basic.goods", "basic.capital"], new("公用经费", "operating expenditure"));

    private static IEnumerable<Meaning> Split(CheckContext context, string column, string[] parts, LocalizedText name)
    {
        foreach (var meaning in Cells((StatementIds.GeneralBasic, "total", column))(context)) yield return meaning;
        foreach (var table in context.FindAll(StatementIds.General, StatementIds.Expenditure))
        {
            var figures = parts.Select(p => table.Cell("total", p)).ToList();
            if (figures.Exists(f => f.Amount is not null))
                yield return new(name, figures.Sum(f => f.Value), figures.Sum(f => f.HalfUnit), figures[0].Location);
        }
    }

    private static Func<CheckContext, IEnumerable<Meaning>> Cells(params (string Table, string Row, string Measure)[] cells) => context =>
        from cell in cells
        let table = context.Find(cell.Table)
        where table is not null && table.HasRow(cell.Row)
        let figure = table.Cell(cell.Row, cell.Measure)
        select new Meaning(figure.Name, figure.Value, figure.HalfUnit, figure.Location);

    private static Func<CheckContext, IEnumerable<Meaning>> Facts(string path) => context =>
        context.Fact(path) is { } fact ? [new Meaning(fact.Name, fact.Value, fact.HalfUnit, fact.Location)] : [];

    private static Func<CheckContext, IEnumerable<Meaning>> Sum(string chinese, string english, params string[] paths) => context =>
    {
        var parts = paths.Select(context.Fact).OfType<Figure>().ToList();
        return parts.Count == 0
            ? []
            : [new Meaning(new(chinese, english), parts.Sum(p => p.Value), parts.Sum(p => p.HalfUnit), parts[0].Location)];
    };
}
