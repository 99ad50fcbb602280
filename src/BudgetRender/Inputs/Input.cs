using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs;

/// <summary>
/// One department's input, opened: its files are parsed, but their tables wait for the pack's layouts. It tells which
/// pack and year it asks for, so that the pack can be loaded.
/// </summary>
public sealed class Input
{
    internal Input(
        string path, string? packName, int? year, ImmutableArray<InputFile> files, ImmutableHashSet<string> replaced, ImmutableArray<Diagnostic> findings)
    {
        (Path, PackName, Year, Files, Replaced, Findings) = (path, packName, year, files, replaced, findings);
    }

    /// <summary>As given: a workbook, a JSON file, or a folder with <c>budgetrender.yaml</c>.</summary>
    public string Path { get; }

    /// <summary>From <c>budgetrender.yaml</c>, the fact 模板包, or JSON; null when the input names none.</summary>
    public string? PackName { get; }

    /// <summary>预算年度 by the facts, else by the tables' titles; null when neither tells.</summary>
    public int? Year { get; }

    internal ImmutableArray<InputFile> Files { get; }

    /// <summary>Ids of the tables of which the last given one counts.</summary>
    internal ImmutableHashSet<string> Replaced { get; }

    /// <summary>What was found while the files were parsed.</summary>
    internal ImmutableArray<Diagnostic> Findings { get; }
}
