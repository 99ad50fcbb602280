using System.Globalization;
using BudgetRender.Budgets;
using static BudgetRender.Budgets.FundOrigin;
using static BudgetRender.Budgets.FundSource;

namespace BudgetRender.Province.Making;

/// <summary>Makes the lines of projects: one to four kinds of spending from one or two pots.</summary>
internal sealed class ProjectMaker(DepartmentPlan plan, EconomicPairs pairs, Seeded random)
{
    private static readonly string[] Subjects =
    [
        "网络安全与信息系统运维", "综合业务", "专项治理", "基础设施维修改造", "宣传教育", "人员培训", "劳务外包服务", "第三方评估", "设备购置", "档案数字化",
        "应急处置", "专项普查与监测", "示范点建设", "便民服务大厅运行", "重点工作保障", "2个窗口服务提升", "跨区域协作机制建设及成果推广应用",
    ];

    private static readonly string[] Kinds = ["经费", "项目", "专项经费", "补助资金", "工程（一期）", "项目（省级资金）"];

    private static readonly string[] Goods = ["30201", "30202", "30211", "30213", "30216", "30227", "30239", "30299"];

    private int _number;

    public IEnumerable<LedgerLine> Of(UnitPlan unit, SpendingArea main)
    {
        for (var i = 0; i < unit.Projects; i++)
        {
            foreach (var line in Project(unit, main)) yield return line;
        }
    }

    private IEnumerable<LedgerLine> Project(UnitPlan unit, SpendingArea main)
    {
        _number++;
        var fund = Pot(unit);
        var functional = fund switch
        {
            GovernmentFund => random.Pick(Spending.Fund),
            StateCapital => random.Pick(Spending.Capital),
            _ => random.Pick(main.Projects),
        };
        var category = random.Chance(0.6) ? SpendingCategory.Operating : SpendingCategory.Targeted;
        var code = $"4112{plan.Index + 1:00000}26{_number:0000000000}";
        var name = random.Pick(Subjects) + random.Pick(Kinds) + "之" + _number.ToString(CultureInfo.InvariantCulture);
        var size = random.Spread(1, 900);
        foreach (var economic in Economics())
        {
            var origin = fund is Appropriation or GovernmentFund && random.Chance(0.15) ? Carryover : Current;
            yield return new LedgerLine(
                unit.Code,
                functional,
                economic,
                pairs.Government(economic, unit.IsAdministrative),
                fund,
                origin,
                category,
                code,
                name,
                new Amount(random.Money(0.2m, 1) * size, 6));
        }
    }

    private FundSource Pot(UnitPlan unit)
    {
        var draw = random.Fraction();
        if (draw < 0.7) return Appropriation;
        if (draw < 0.78) return OtherGeneral;
        if (draw < 0.86) return GovernmentFund;
        if (draw < 0.89) return StateCapital;
        if (unit.IsAdministrative) return Appropriation;
        return draw < 0.94 ? SpecialAccount : Operations;
    }

    private IEnumerable<string> Economics()
    {
        var first = random.Between(0, Goods.Length - 1);
        var count = random.Between(1, 3);
        for (var i = 0; i < count; i++) yield return Goods[(first + i) % Goods.Length];
        if (random.Chance(0.1)) yield return "31002";
    }
}
