using System.Collections.Frozen;
using BudgetRender.Budgets;

namespace BudgetRender.Packs;

/// <summary>What the columns of a table layout can name.</summary>
public static class LayoutVocabulary
{
    /// <summary>The field that shows the group label of a fixed row list.</summary>
    public const string Group = "group";

    /// <summary>Fields that show some digits of another one: 201 03 01 of <c>code</c>.</summary>
    public static FrozenDictionary<string, CodePart> CodeParts { get; } = new Dictionary<string, CodePart>
    {
        ["code.class"] = new(Fields.Code, 0, 3),
        ["code.section"] = new(Fields.Code, 3, 2),
        ["code.item"] = new(Fields.Code, 5, 2),
        ["economic.class"] = new(Fields.EconomicCode, 0, 3),
        ["economic.section"] = new(Fields.EconomicCode, 3, 2),
        ["government.class"] = new(Fields.GovernmentCode, 0, 3),
        ["government.section"] = new(Fields.GovernmentCode, 3, 2),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenSet<string> KnownFields { get; } = new[]
    {
        Fields.Label, Fields.Code, Fields.UnitCode, Fields.UnitName, Fields.Name, Fields.EconomicCode, Fields.EconomicName,
        Fields.GovernmentCode, Fields.GovernmentName, Fields.ProjectType, Fields.ProjectCode, Fields.CostIndicator,
        Fields.CostValue, Fields.OutputIndicator, Fields.OutputValue, Fields.BenefitIndicator, Fields.BenefitValue,
        Fields.SatisfactionIndicator, Fields.SatisfactionValue, Group,
    }.Concat(CodeParts.Keys).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every measure that some standard table has.</summary>
    public static FrozenSet<string> KnownMeasures { get; } = StatementIds.All
        .SelectMany(id => StatementMeasures.For(id).Measures)
        .Select(m => m.Id)
        .ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>Some digits of a code.</summary>
public sealed record CodePart(string Field, int Start, int Length)
{
    /// <summary>The digits; empty where the code is too short to have them.</summary>
    public string Of(string code) => code.Length >= Start + Length ? code.Substring(Start, Length) : "";
}
