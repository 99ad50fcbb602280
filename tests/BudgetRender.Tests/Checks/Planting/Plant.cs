using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>One fault at one place of an example's workbooks, and what must be found of it.</summary>
/// <param name="Description">What was done, for the failure's text.</param>
/// <param name="File">The workbook to edit, as findings name it.</param>
/// <param name="Codes">The finding has one of these.</param>
/// <param name="Place">Where the finding must point first; null where no cell is at fault.</param>
internal sealed record Plant(string Description, string File, Action<IWorkbookCopy> Edit, IReadOnlySet<string> Codes, SourceLocation? Place)
{
    /// <summary>True where any cell of the place's row will do.</summary>
    public bool Row { get; init; }

    /// <summary>Rows of a sheet that the edit moves, so that what was found before is recognised at its new row.</summary>
    public (string Sheet, int After, int By)? Moved { get; init; }

    public static Plant At(SourceLocation place, string description, Action<IWorkbookCopy> edit, params string[] codes) =>
        new(description, place.File, edit, codes.ToHashSet(StringComparer.Ordinal), place);

    /// <summary>A text typed into a cell.</summary>
    public static Plant Text(SourceLocation place, string text, params string[] codes) =>
        At(place, $"{place} := {text}", b => b.Write(place.Sheet!, CellPlace.Of(place), text), codes);

    public static Plant Empty(SourceLocation place, params string[] codes) =>
        At(place, $"{place} emptied", b => b.Clear(place.Sheet!, CellPlace.Of(place)), codes);

    public static Plant Number(SourceLocation place, decimal number, params string[] codes) =>
        At(place, $"{place} := {number}", b => b.Write(place.Sheet!, CellPlace.Of(place), number), codes);
}

/// <summary>A kind of fault, and the places of an example at which it can be planted.</summary>
internal sealed record FaultKind(string Name, Func<ExampleCopy, IEnumerable<Plant>> Plants);
