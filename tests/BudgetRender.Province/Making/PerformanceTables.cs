using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Budgets;

namespace BudgetRender.Province.Making;

/// <summary>The two tables of performance targets, with money that agrees with the ledger.</summary>
internal sealed class PerformanceTables(DepartmentPlan plan, ImmutableArray<LedgerLine> ledger, Seeded random)
{
    private static readonly (string Level1, string Level2, string Level3, string Value)[] Framework =
    [
        ("投入管理指标", "工作目标管理", "年度履职目标相关性", "相关"),
        ("投入管理指标", "工作目标管理", "工作任务科学性", "科学"),
        ("投入管理指标", "预算和财务管理", "预算编制完整性", "完整"),
        ("投入管理指标", "预算和财务管理", "预算执行率", "≥95%"),
        ("投入管理指标", "绩效管理", "绩效自评完成率", "100%"),
        ("产出指标", "重点工作任务完成", "重点工作任务完成率", "≥95%"),
        ("产出指标", "履职目标实现", "履职目标完成率", "≥95%"),
        ("效益指标", "履职效益", "公共服务水平", "稳步提升"),
        ("效益指标", "满意度", "社会公众满意度", "≥90%"),
    ];

    private static readonly string[] Outputs = ["完成数量", "验收合格率", "完成及时率", "服务人次", "设备完好率"];

    private readonly MeasureSet _measures = StatementMeasures.For(StatementIds.ProjectPerformance);

    public Statement OfDepartment()
    {
        var rows = new List<StatementRow>();
        for (var i = 1; i <= random.Between(1, 6); i++)
            rows.Add(Row(RowKind.Goal, $"goal:{i}", (Fields.Goal, $"{i}.做好本部门职责范围内的第{i}项年度重点工作，保障服务对象的合法权益。")));
        for (var i = 1; i <= random.Between(1, 5); i++)
            rows.Add(Row(RowKind.Task, $"task:{i}", (Fields.TaskName, $"重点任务{i}"), (Fields.TaskContent, "按照年度工作安排组织实施，按期完成并通过验收")));
        rows.AddRange(BudgetBlock());
        for (var i = 0; i < Framework.Length; i++)
        {
            var (level1, level2, level3, value) = Framework[i];
            rows.Add(Row(
                RowKind.Indicator,
                $"indicator:{i + 1}",
                (Fields.IndicatorLevel1, level1),
                (Fields.IndicatorLevel2, level2),
                (Fields.IndicatorLevel3, level3),
                (Fields.IndicatorValue, value)));
        }

        return new Statement(StatementIds.DepartmentPerformance, "", plan.Department.TableName, [.. rows], []);
    }

    public Statement OfProjects()
    {
        var lines = ledger.Where(l => l.ProjectCode.Length > 0).ToList();
        var rows = new List<StatementRow> { Sums(RowKind.Department, plan.Department.Code, plan.Department.TableName, lines) };
        foreach (var unit in plan.Units)
        {
            var own = lines.Where(l => l.Unit == unit.Code).ToList();
            if (own.Count == 0) continue;
            rows.Add(Sums(RowKind.Unit, unit.Code, unit.Name, own));
            foreach (var project in own.GroupBy(l => (l.ProjectCode, l.ProjectName)).OrderBy(g => g.Key.ProjectCode, StringComparer.Ordinal))
                rows.AddRange(Project(project.Key.ProjectCode, project.Key.ProjectName, [.. project]));
        }

        return new Statement(StatementIds.ProjectPerformance, "", plan.Department.TableName, [.. rows], []);
    }

    private IEnumerable<StatementRow> BudgetBlock()
    {
        yield return Budget("total", ledger);
        yield return Budget("government", ledger.Where(l => _measures.Measures.Any(m => m.Id == "government" && Passes(m, l))));
        yield return Budget("special_account", ledger.Where(l => l.Fund == FundSource.SpecialAccount));
        yield return Budget("unit_funds", ledger.Where(l => l.Fund > FundSource.SpecialAccount));
        yield return Budget("basic", ledger.Where(l => l.Category == SpendingCategory.Basic));
        yield return Budget("project", ledger.Where(l => l.Category != SpendingCategory.Basic));
    }

    private static StatementRow Budget(string key, IEnumerable<LedgerLine> lines)
    {
        var row = Row(RowKind.BudgetLine, "budget." + key);
        return lines.Any() ? row with { Amounts = row.Amounts.Add("amount", Rounded(lines)) } : row;
    }

    private IEnumerable<StatementRow> Project(string code, string name, List<LedgerLine> lines)
    {
        var row = Sums(RowKind.Project, code, name, lines);
        var total = row.Amount("total")!.Value.Value;
        yield return row with
        {
            Texts = row.Texts
                .Add(Fields.CostIndicator, Text("项目总成本"))
                .Add(Fields.CostValue, Text($"≤{total.ToString("0.00", CultureInfo.InvariantCulture)}万元"))
                .Add(Fields.OutputIndicator, Text("任务完成率"))
                .Add(Fields.OutputValue, Text("≥95%"))
                .Add(Fields.BenefitIndicator, Text("社会公众知晓程度"))
                .Add(Fields.BenefitValue, Text("逐步提升"))
                .Add(Fields.SatisfactionIndicator, Text("服务对象满意度"))
                .Add(Fields.SatisfactionValue, Text("≥90%")),
        };
        for (var i = 2; i <= random.Between(1, 3); i++)
        {
            yield return Row(
                RowKind.Indicator, $"project:{code}/{i}", (Fields.OutputIndicator, random.Pick(Outputs) + Digit(i)), (Fields.OutputValue, $"≥{random.Between(80, 99)}%"));
        }
    }

    private StatementRow Sums(RowKind kind, string code, string name, List<LedgerLine> lines)
    {
        var key = kind switch { RowKind.Department => "department:", RowKind.Unit => "unit:", _ => "project:" } + code;
        var row = Row(kind, key, (Fields.ProjectCode, code), (Fields.Name, name));
        var amounts = row.Amounts;
        if (lines.Count > 0) amounts = amounts.Add("total", Rounded(lines));
        foreach (var measure in _measures.Measures)
        {
            var own = lines.Where(l => Passes(measure, l)).ToList();
            if (own.Count > 0) amounts = amounts.Add(measure.Id, Rounded(own));
        }

        return row with { Amounts = amounts };
    }

    private static bool Passes(Measure measure, LedgerLine line) => measure.Rule is MeasureRule.Filter filter && filter.Lines.Matches(line);

    private static Amount Rounded(IEnumerable<LedgerLine> lines) => new(Rounding.HalfAwayFromZero(lines.Sum(l => l.Amount.Value), 2), 2);

    private static StatementRow Row(RowKind kind, string key, params ReadOnlySpan<(string Field, string Value)> texts)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var (field, value) in texts) fields[field] = Text(value);
        return new StatementRow(kind, key, fields.ToImmutable(), ImmutableDictionary<string, Amount>.Empty);
    }

    private static SourcedText Text(string value) => new(value);

    private static string Digit(int value) => value.ToString(CultureInfo.InvariantCulture);
}
