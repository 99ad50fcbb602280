using System.Collections.Immutable;
using BudgetRender.Budgets;

namespace BudgetRender.Province.Making;

/// <summary>
/// Makes one department's budget: a ledger drawn at random, exact to the fen, and every table a pivot of it. So all of
/// it agrees but for the residue of rounding.
/// </summary>
public static class BudgetMaker
{
    private static readonly string[] Duties =
    [
        "贯彻执行国家有关法律法规和方针政策，拟订本行业发展规划并组织实施",
        "负责本系统的业务指导、监督检查和统计分析工作",
        "承担职责范围内的安全生产、生态环境保护和信访稳定工作",
        "组织实施重大项目，管理和监督专项资金的使用",
        "完成上级交办的其他任务",
    ];

    /// <summary>How many departments have different names.</summary>
    public static int MostDepartments => Places.Count;

    /// <param name="index">From 0; below <see cref="MostDepartments"/>.</param>
    public static Budget Make(int seed, int index, int year, string pack)
    {
        var random = Seeded.For(seed, index);
        var plan = DepartmentPlan.Make(index, random);
        var ledger = new LedgerMaker(plan, year, random).Make();
        var tables = Pivot.StatementIds.ToDictionary(id => id, id => Pivot.Derive(id, ledger, plan.Department, year));
        var performance = new PerformanceTables(plan, ledger, random);
        var facts = new FactMaker(plan, year, pack, ledger, id => tables[id], random).Make();
        ImmutableArray<Statement> statements =
            [.. Pivot.StatementIds.Select(id => tables[id]), performance.OfDepartment(), performance.OfProjects()];
        return new Budget(year, plan.Department, statements, facts, Prose(plan), []) { Ledger = ledger };
    }

    private static ImmutableDictionary<string, ImmutableArray<SourcedText>> Prose(DepartmentPlan plan)
    {
        var duties = Duties.Take(2 + plan.Index % (Duties.Length - 1)).Select(d => new SourcedText(d));
        var organisation = $"内设综合、业务、财务、人事等科室，所属预算单位 {plan.Units.Length} 个。";
        return ImmutableDictionary<string, ImmutableArray<SourcedText>>.Empty
            .Add(ProseTopics.Duties, [.. duties])
            .Add(ProseTopics.Organisation, [new SourcedText(organisation)])
            .Add(ProseTopics.Units, [.. plan.Units.Select(u => new SourcedText(u.Name))]);
    }
}
