using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>The pack's columns that hold some digits of a code.</summary>
internal static class CodeParts
{
    public static CodePart? Of(string field) => LayoutVocabulary.CodeParts.GetValueOrDefault(field);
}
