using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Budgets;

namespace BudgetRender.Province.Faults;

/// <summary>Faults of figures and facts: what goes wrong when tables are typed off or edited by hand.</summary>
internal static class FigureFaults
{
    private const string Total = "total";

    /// <summary>支出总体情况表 合计: the first digit typed twice.</summary>
    public static Budget DoubleDigitOfTotal(Budget budget) => Edit(budget, StatementIds.Expenditure, s => Replace(s, s.Row(Total)!, r =>
    {
        var text = r.Amount(Total)!.Value.Value.ToString(CultureInfo.InvariantCulture);
        return With(r, Total, decimal.Parse(text[..1] + text, CultureInfo.InvariantCulture));
    }));

    /// <summary>一般公共预算支出情况表: an item that no total includes.</summary>
    public static Budget AddItemOutsideTotal(Budget budget) => Edit(budget, StatementIds.General, s => s with
    {
        Rows = s.Rows.Add(new StatementRow(
            RowKind.Item,
            "item:2013299",
            Texts((Fields.Code, "2013299"), (Fields.Name, "其他组织事务支出")),
            Amounts((Total, 88.8m), ("project.total", 88.8m), ("project.operating", 88.8m)))),
    });

    /// <summary>“三公”经费: 公务接待费 is raised and the total is not.</summary>
    public static Budget RaiseReception(Budget budget) => Edit(budget, StatementIds.ThreePublic, s => Replace(
        s, s.Row(Total)!, r => With(With(r, Total, r.Amount(Total)?.Value ?? 0), "reception", (r.Amount("reception")?.Value ?? 0) + 5)));

    /// <summary>项目绩效目标汇总表: the department's row is not the sum of its projects.</summary>
    public static Budget RaiseProjectSum(Budget budget) => Edit(budget, StatementIds.ProjectPerformance, s => Replace(
        s, s.Rows[0], r => With(r, Total, (r.Amount(Total)?.Value ?? 0) + 1000)));

    /// <summary>部门收入总体情况表: the last unit stands there twice.</summary>
    public static Budget RepeatUnit(Budget budget) => Edit(budget, StatementIds.Revenue, s => s with { Rows = s.Rows.Add(s.Rows[^1]) });

    public static Budget DropExpenditureTable(Budget budget) =>
        budget with { Statements = [.. budget.Statements.Where(s => s.Id != StatementIds.Expenditure)] };

    /// <summary>机关运行经费 changes and nobody says why; nor for any other change.</summary>
    public static Budget DropReasons(Budget budget)
    {
        var prior = budget.Facts.Number("operating.amount")!.Value + 10;
        var entries = budget.Facts.Entries
            .RemoveRange(budget.Facts.Entries.Keys.Where(k => k.StartsWith("reason.", StringComparison.Ordinal)))
            .SetItem("prior.operating", new Fact("prior.operating", prior.ToString(CultureInfo.InvariantCulture), new Amount(prior, 2)));
        return budget with { Facts = new Budgets.Facts(entries) };
    }

    private static Budget Edit(Budget budget, string id, Func<Statement, Statement> edit) =>
        budget with { Statements = [.. budget.Statements.Select(s => s.Id == id ? edit(s) : s)] };

    private static Statement Replace(Statement statement, StatementRow row, Func<StatementRow, StatementRow> edit) =>
        statement with { Rows = statement.Rows.Replace(row, edit(row)) };

    private static StatementRow With(StatementRow row, string measure, decimal value) =>
        row with { Amounts = row.Amounts.SetItem(measure, new Amount(value, 2)) };

    private static ImmutableDictionary<string, SourcedText> Texts(params (string Field, string Value)[] texts) =>
        texts.ToImmutableDictionary(t => t.Field, t => new SourcedText(t.Value));

    private static ImmutableDictionary<string, Amount> Amounts(params (string Measure, decimal Value)[] amounts) =>
        amounts.ToImmutableDictionary(a => a.Measure, a => new Amount(a.Value, 2));
}
