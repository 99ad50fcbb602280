using System.Collections.Immutable;

namespace BudgetRender.Budgets;

/// <summary>A row of a derived table before it is summed: what it is called and the ledger lines it covers.</summary>
/// <param name="Measure">The only measure the row states; null for all of the table's.</param>
internal sealed record PivotRow(
    RowKind Kind,
    string Key,
    ImmutableDictionary<string, SourcedText> Texts,
    ImmutableArray<LedgerLine> Lines,
    string? Measure = null)
{
    public bool States(string measure) => Measure is null || Measure == measure;

    public static ImmutableDictionary<string, SourcedText> Text(params ReadOnlySpan<(string Field, string Value)> texts)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, SourcedText>(StringComparer.Ordinal);
        foreach (var (field, value) in texts)
        {
            if (value.Length > 0) builder[field] = new SourcedText(value);
        }
        return builder.ToImmutable();
    }
}
