using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing;

/// <summary>
/// Puts a budget into the words, numbers and tables of a city's form. Everything a reader will see is decided here.
/// </summary>
public static class Composer
{
    /// <summary>The document, complete even where findings are errors: what is missing stands in it as 〔缺：…〕.</summary>
    public static Result<Document> Compose(Budget budget, Pack pack)
    {
        var composition = new Composition(budget, pack);
        var document = composition.Compose();
        return new Result<Document>(document, [.. composition.Log.Findings]);
    }

    /// <summary>The output's name without extension, as the pack's pattern gives it.</summary>
    public static string FileName(Budget budget, Pack pack) => new Composition(budget, pack).FileName();
}
