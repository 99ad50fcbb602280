using System.Collections.Frozen;
using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Json;

/// <summary>The words by which JSON names the values of closed types.</summary>
internal static class JsonNames
{
    public static FrozenDictionary<string, RowKind> RowKinds { get; } = Names<RowKind>();

    public static FrozenDictionary<string, FundSource> Funds { get; } = new Dictionary<string, FundSource>
    {
        ["general"] = FundSource.Appropriation,
        ["general.other"] = FundSource.OtherGeneral,
        ["transfers"] = FundSource.Transfers,
        ["fund"] = FundSource.GovernmentFund,
        ["capital"] = FundSource.StateCapital,
        ["special_account"] = FundSource.SpecialAccount,
        ["operations"] = FundSource.Operations,
        ["business"] = FundSource.Business,
        ["superior"] = FundSource.Superior,
        ["subordinate"] = FundSource.Subordinate,
        ["other"] = FundSource.Other,
    }
    .ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, FundOrigin> Origins { get; } = Names<FundOrigin>();

    public static FrozenDictionary<string, SpendingCategory> Categories { get; } = Names<SpendingCategory>();

    public static string Of<T>(FrozenDictionary<string, T> names, T value) =>
        names.First(n => EqualityComparer<T>.Default.Equals(n.Value, value)).Key;

    /// <summary>BudgetLine is budget_line.</summary>
    private static FrozenDictionary<string, T> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(
            v => string.Concat(v.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())),
            StringComparer.Ordinal);
}
