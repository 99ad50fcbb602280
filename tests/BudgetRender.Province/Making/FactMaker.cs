using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Budgets;

namespace BudgetRender.Province.Making;

/// <summary>The facts beside the tables: last year's totals, a reason for each change, procurement, assets.</summary>
internal sealed class FactMaker(DepartmentPlan plan, int year, string pack, ImmutableArray<LedgerLine> ledger, Func<string, Statement> table, Seeded random)
{
    private static readonly string[] Rises = ["人员增加及新增项目支出", "工资标准上调，相应支出增加", "新增重点工作任务"];
    private static readonly string[] Falls = ["落实过紧日子要求，压减一般性支出", "部分项目实施完毕，支出减少", "人员退休，相应支出减少"];

    private readonly ImmutableDictionary<string, Fact>.Builder _facts = ImmutableDictionary.CreateBuilder<string, Fact>(StringComparer.Ordinal);

    public Facts Make()
    {
        AddDepartment();
        AddPriorTotals();
        AddThreePublic();
        AddOperating();
        AddProcurement();
        AddAssets();
        return new Facts(_facts.ToImmutable());
    }

    private void AddDepartment()
    {
        var department = plan.Department;
        Text("department.name", department.Name);
        Text("department.short_name", department.ShortName);
        Text("department.table_name", department.TableName);
        Text("department.code", department.Code);
        Text("department.kind", plan.Units.All(u => u.IsAdministrative) ? "行政" : "行政和事业");
        Number("year", year);
        Text("pack", pack);
    }

    private void AddPriorTotals()
    {
        var appropriation = table(StatementIds.Appropriation).Row("expenditure.total")!;
        var prior = 0m;
        foreach (var fund in new[] { "general", "fund", "capital" }) prior += AddPrior("prior." + fund, "reason." + fund, Value(appropriation, fund));
        var total = Value(table(StatementIds.Balance).Row("revenue.total")!, "amount");
        var other = total - new[] { "general", "fund", "capital" }.Sum(f => Value(appropriation, f));
        prior += Math.Max(0, Rounding.HalfAwayFromZero(other * random.Money(0.8m, 1.2m), 2));
        Number("prior.revenue", prior);
        Number("prior.expenditure", prior);
        Reason("reason.revenue", total, prior);
        Reason("reason.expenditure", total, prior);
        if (Value(appropriation, "fund") > 0) Text("usage.fund", "城市建设和其他由土地出让收入安排的支出");
    }

    private void AddThreePublic()
    {
        var row = table(StatementIds.ThreePublic).Row("total")!;
        var prior = 0m;
        foreach (var part in new[] { "abroad", "reception", "vehicles.purchase", "vehicles.running" })
            prior += AddPrior("prior.three_public." + part, "reason.three_public." + part, Value(row, part));
        Number("prior.three_public.total", prior);
        Reason("reason.three_public.total", Value(row, "total"), prior);
        var (now, before) = (Value(row, "vehicles.purchase") + Value(row, "vehicles.running"), PriorNumber("vehicles.purchase") + PriorNumber("vehicles.running"));
        Reason("reason.three_public.vehicles.total", now, before);
        Number("abroad.groups", 0);
        Number("abroad.people", 0);
    }

    private void AddOperating()
    {
        var administrative = plan.Units.Where(u => u.IsAdministrative).Select(u => u.Code).ToHashSet();
        var measures = StatementMeasures.For(StatementIds.GeneralBasic);
        var operating = ((MeasureRule.Filter)measures.Find("operating")!.Rule).Lines;
        var lines = ledger.Where(l => administrative.Contains(l.Unit) && measures.Scope.Matches(l) && operating.Matches(l));
        var amount = Rounding.HalfAwayFromZero(lines.Sum(l => l.Amount.Value), 2);
        Number("operating.amount", amount);
        Number("prior.operating", Prior(amount));
        Reason("reason.operating", amount, _facts["prior.operating"].Number!.Value.Value);
        Text("usage.personnel", "基本工资、津贴补贴、奖金、绩效工资、社会保障缴费、住房公积金等");
        Text("usage.operating", "办公费、印刷费、水费、电费、邮电费、差旅费、其他交通费用等");
    }

    private void AddProcurement()
    {
        var projects = ledger.Where(l => l.ProjectCode.Length > 0).Sum(l => l.Amount.Value);
        Number("procurement.goods", Rounding.HalfAwayFromZero(projects * random.Money(0, 0.2m), 2));
        Number("procurement.works", random.Chance(0.5) ? 0 : Rounding.HalfAwayFromZero(projects * random.Money(0, 0.1m), 2));
        Number("procurement.services", Rounding.HalfAwayFromZero(projects * random.Money(0, 0.3m), 2));
        Number("performance.key.count", 0);
    }

    private void AddAssets()
    {
        Number("assets.vehicles.general", random.Between(1, 12));
        Number("assets.vehicles.enforcement", random.Between(0, 6));
        Number("assets.vehicles.special", random.Between(0, 3));
        Number("assets.vehicles.other", 0);
        Text("assets.vehicles.other_content", "无");
        Number("assets.equipment.general", random.Between(0, 9));
        Number("assets.equipment.special", random.Between(0, 3));
        Number("transfers.count", 0);
    }

    private decimal AddPrior(string path, string reason, decimal current)
    {
        var prior = Prior(current);
        Number(path, prior);
        Reason(reason, current, prior);
        return prior;
    }

    private decimal Prior(decimal current) =>
        random.Chance(0.25) ? current : Rounding.HalfAwayFromZero(current * random.Money(0.6m, 1.4m), 2);

    private void Reason(string path, decimal current, decimal prior)
    {
        if (current != prior) Text(path, random.Pick(current > prior ? Rises : Falls));
    }

    private decimal PriorNumber(string part) => _facts["prior.three_public." + part].Number!.Value.Value;

    private static decimal Value(StatementRow row, string measure) => row.Amount(measure)?.Value ?? 0;

    private void Text(string path, string value) => _facts[path] = new Fact(path, value, null);

    private void Number(string path, decimal value)
    {
        var decimals = FactVocabulary.Find(path)!.Kind == FactKind.Money ? 2 : 0;
        var text = decimals == 0 ? value.ToString("0", CultureInfo.InvariantCulture) : value.ToString("0.00", CultureInfo.InvariantCulture);
        _facts[path] = new Fact(path, text, new Amount(value, decimals));
    }
}
