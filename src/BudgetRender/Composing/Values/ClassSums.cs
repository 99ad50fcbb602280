using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// The 类 of a table by functional classification, in the order of their codes: <c>code</c>, <c>name</c> and <c>total</c>.
/// Where another table states the class itself, its figure stands: a sum of rounded items may differ from it by a hundredth,
/// and one document must not print both.
/// </summary>
internal static class ClassSums
{
    private const decimal HalfHundredth = 0.005m;
    private static readonly (string Statement, string Measure)[] StatedIn =
    [
        (StatementIds.Appropriation, "general"),
        (StatementIds.Appropriation, "total"),
        (StatementIds.Balance, "amount"),
    ];

    public static TemplateList Of(StatementSource source, Statement statement)
    {
        var classes = statement.Rows
            .Where(r => r.Kind == RowKind.Item && r.Text(Fields.Code).Length >= 3)
            .GroupBy(r => r.Text(Fields.Code)[..3], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        return TemplateList.Of(classes, g => Class(source, g.Key, [.. g])).Freeze();
    }

    private static MembersValue Class(StatementSource source, string code, StatementRow[] items) => new MembersValue(
        ("code", new TextValue(code)),
        ("name", Catalogue.Of(source.Budget.Year).FunctionalName(code) ?? code),
        ("total", Stated(source, code, items) ?? Sum(source, items)));

    private static AmountValue Sum(StatementSource source, StatementRow[] items) => source.Sum(items, i => i.Amount("total"));

    /// <summary>The class as a two-sided table states it, when it differs from the items' sum by rounding only.</summary>
    private static AmountValue? Stated(StatementSource source, string code, StatementRow[] items)
    {
        var sum = Sum(source, items).Value;
        var tolerance = (items.Length + 1) * HalfHundredth;
        foreach (var (id, measure) in StatedIn)
        {
            var amount = source.Budget.Find(id)?.Row("expenditure." + code)?.Amount(measure);
            if (amount is { } stated && Math.Abs(stated.Value - sum) <= tolerance) return source.Figure(stated);
        }

        return null;
    }
}
