using System.Collections.Immutable;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Functions;

/// <summary>Every function that packs have beyond those of the language; docs/template-functions.md tells each with an example.</summary>
internal static class BudgetFunctions
{
    public static ImmutableArray<TemplateFunction> All(AmountStyle style) =>
        [.. AmountFunctions.All(style), .. ChangeFunctions.All(style), .. TextFunctions.All()];
}
