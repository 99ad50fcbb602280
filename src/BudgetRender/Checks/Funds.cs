using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>What money a department has, and where its totals stand.</summary>
internal static class Funds
{
    /// <summary>
    /// True when the tables state that there is no money but this year's general budget. A missing table leaves it open, and
    /// then it is false.
    /// </summary>
    public static bool HasOnlyGeneral(CheckContext context)
    {
        if (context.Find(StatementIds.Balance) is not { } balance) return false;
        var side = new TwoSided(balance, TwoSided.Revenue);
        return side.Parts.Where(p => p != "general").Append("carryover").All(p => side.Cell(p, "amount").Value == 0)
            && balance.Cell("expenditure.carryover", "amount").Value == 0;
    }

    /// <summary>General money carried over from last year; null when no table tells.</summary>
    public static Figure? GeneralCarryover(CheckContext context)
    {
        if (context.Find(StatementIds.Appropriation) is { } table && table.HasRow("revenue.carryover.general"))
            return table.Cell("revenue.carryover.general", "total");
        return context.Find(StatementIds.Revenue)?.Cell("total", "carryover.general");
    }

    /// <summary>True when money of government funds or state capital was carried over; their own tables hold it as well.</summary>
    public static bool CarriesOtherThanGeneral(CheckContext context) =>
        (context.Find(StatementIds.Revenue) is { } revenue
            && new[] { "carryover.fund", "carryover.capital" }.Any(m => revenue.Cell("total", m).Value != 0))
        || (context.Find(StatementIds.Appropriation) is { } table
            && new[] { "revenue.carryover.fund", "revenue.carryover.capital" }.Any(k => table.Cell(k, "total").Value != 0));

    /// <summary>The cell of the total row, or of the only department where the table has no total row.</summary>
    public static Figure? HeadOf(TableView table, string measure) =>
        table.Structure.Totals is [var total] ? table.Cell(total, measure)
        : table.Structure.Departments is [var department] ? table.Cell(department.Head, measure)
        : null;
}
