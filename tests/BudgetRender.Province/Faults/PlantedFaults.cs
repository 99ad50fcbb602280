using System.Collections.Immutable;

namespace BudgetRender.Province.Faults;

/// <summary>The ten ways in which generated inputs are made faulty.</summary>
public static class PlantedFaults
{
    public static ImmutableArray<Fault> All { get; } =
    [
        new("total-wrong-by-a-digit") { OnBudget = FigureFaults.DoubleDigitOfTotal },
        new("item-outside-total") { OnBudget = FigureFaults.AddItemOutsideTotal },
        new("three-public-parts") { OnBudget = FigureFaults.RaiseReception },
        new("wrong-project-sum") { OnBudget = FigureFaults.RaiseProjectSum },
        new("duplicated-unit-row") { OnBudget = FigureFaults.RepeatUnit },
        new("missing-table") { OnBudget = FigureFaults.DropExpenditureTable },
        new("missing-reason") { OnBudget = FigureFaults.DropReasons },
        new("unreadable-number") { OnSheets = FileFaults.SpellOutTotal, OnJson = FileFaults.SpellOutTotal },
        new("unknown-column") { OnSheets = FileFaults.RenameColumn, OnJson = FileFaults.RenameColumn },
        new("broken-file") { OnBytes = FileFaults.CutOff },
    ];
}
