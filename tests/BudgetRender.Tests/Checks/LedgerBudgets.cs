using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks;

/// <summary>Budgets that agree with themselves: made from a random ledger, every table a pivot rounded to two decimals.</summary>
internal static class LedgerBudgets
{
    private const string File = "预算.xlsx";

    private static readonly string[] Items = ["2010301", "2010302", "2010350", "2010399", "2030603", "2080501", "2080505", "2101101", "2101102", "2210201"];

    private static readonly (string Economic, string Administrative, string Institution)[] Sections =
    [
        ("30101", "50101", "50501"), ("30102", "50101", "50501"), ("30108", "50102", "50501"), ("30113", "50103", "50501"),
        ("30201", "50201", "50502"), ("30211", "50201", "50502"), ("30217", "50206", "50502"), ("30231", "50208", "50502"),
        ("30302", "50905", "50905"), ("31002", "50306", "50601"),
    ];

    private static readonly FundSource[] OtherFunds =
        [FundSource.GovernmentFund, FundSource.StateCapital, FundSource.SpecialAccount, FundSource.Operations, FundSource.Other];

    /// <param name="lines">How many ledger lines.</param>
    /// <param name="manyFunds">Money of other funds and of last year beside this year's general budget.</param>
    public static Budget Make(int seed, int lines, bool manyFunds)
    {
        var random = new Random(seed);
        var department = new Department("103", "某市人民政府办公室", "市政府办", "市人民政府办公室",
            [new("103001", "某市人民政府办公室"), new("103002", "某市政务服务中心"), new("103003", "某市发展研究中心")]);
        ImmutableArray<LedgerLine> ledger = [.. Enumerable.Range(0, lines).Select(i => Line(random, i, manyFunds))];
        var statements = Pivot.StatementIds.Select(id => Pivot.Derive(id, ledger, department, 2026)).ToList();
        statements.Add(BudgetBlock(statements));
        statements.Add(Targets(statements.Single(s => s.Id == StatementIds.Projects)));
        return new Budget(2026, department, [.. statements.Select(Located)], Facts.None, ImmutableDictionary<string, ImmutableArray<SourcedText>>.Empty, []);
    }

    /// <summary>Every row and cell gets the place it would have on a sheet: row r of the table on line r + 5, measures from D on.</summary>
    public static Statement Located(Statement statement)
    {
        var measures = StatementMeasures.For(statement.Id).Measures.Select(m => m.Id).ToList();
        var place = new SourceLocation(File, statement.Id);
        return statement with
        {
            Source = place,
            Rows = [.. statement.Rows.Select((row, i) => row with
            {
                Source = place with { Cell = $"A{i + 5}" },
                Amounts = row.Amounts.ToImmutableDictionary(a => a.Key, a => a.Value with { Source = place with { Cell = $"{(char)('D' + measures.IndexOf(a.Key))}{i + 5}" } }),
            })],
        };
    }

    private static LedgerLine Line(Random random, int number, bool manyFunds)
    {
        var section = Sections[random.Next(Sections.Length)];
        var administrative = random.Next(2) == 0;
        var isProject = random.Next(3) == 0;
        var fund = manyFunds && random.Next(4) == 0 ? OtherFunds[random.Next(OtherFunds.Length)] : FundSource.Appropriation;
        var origin = manyFunds && fund is FundSource.Appropriation or FundSource.GovernmentFund && random.Next(9) == 0 ? FundOrigin.Carryover : FundOrigin.Current;
        if (fund != FundSource.Appropriation || origin == FundOrigin.Carryover) isProject = true;
        var unit = 1 + random.Next(3);
        var category = !isProject ? SpendingCategory.Basic : random.Next(3) == 0 ? SpendingCategory.Targeted : SpendingCategory.Operating;
        var code = isProject ? $"4112002600000{number:D8}" : "";
        return new(
            "10300" + unit, Items[random.Next(Items.Length)], section.Economic, administrative ? section.Administrative : section.Institution,
            fund, origin, category, code, isProject ? $"专项工作经费第{number}期" : "",
            new Amount(random.Next(1, 9_000_000) / 10_000m, 6));
    }

    private static Statement BudgetBlock(List<Statement> statements)
    {
        Amount? Total(string id, string measure) => statements.Single(s => s.Id == id).Row("total")!.Amount(measure);
        var rows = new List<StatementRow>();
        void Add(string key, Amount? amount)
        {
            var amounts = ImmutableDictionary<string, Amount>.Empty;
            if (amount is { } value) amounts = amounts.Add("amount", value);
            rows.Add(new(RowKind.BudgetLine, key, ImmutableDictionary<string, SourcedText>.Empty.Add(Fields.Label, new(key)), amounts));
        }
        Add("budget.total", Total(StatementIds.Expenditure, "total"));
        Add("budget.basic", Total(StatementIds.Expenditure, "basic.total"));
        Add("budget.project", Total(StatementIds.Expenditure, "project.total"));
        return new(StatementIds.DepartmentPerformance, "", "", [.. rows], []);
    }

    private static Statement Targets(Statement projects)
    {
        StatementRow Row(StatementRow row)
        {
            var texts = row.Texts.Remove(Fields.UnitCode);
            var amounts = ImmutableDictionary<string, Amount>.Empty;
            if (row.Amount("total") is { } total) amounts = amounts.Add("total", total).Add("government", total);
            if (row.Kind != RowKind.Project) return row with { Texts = texts, Amounts = amounts };
            var money = row.Amount("total")!.Value.Value;
            return row with
            {
                Amounts = amounts,
                Texts = texts.AddRange(new Dictionary<string, SourcedText>
                {
                    [Fields.CostIndicator] = new("项目成本"),
                    [Fields.CostValue] = new($"≤{money.ToString(System.Globalization.CultureInfo.InvariantCulture)}万元"),
                    [Fields.OutputIndicator] = new("完成率"),
                    [Fields.OutputValue] = new("100%"),
                    [Fields.BenefitIndicator] = new("履职效益"),
                    [Fields.BenefitValue] = new("提升"),
                    [Fields.SatisfactionIndicator] = new("服务对象满意度"),
                    [Fields.SatisfactionValue] = new("≥95%"),
                }),
            };
        }
        return new(StatementIds.ProjectPerformance, "", "", [.. projects.Rows.Where(r => r.Kind != RowKind.Total).Select(Row)], []);
    }
}
