using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Facts;
using BudgetRender.Inputs.Json;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs;

/// <summary>
/// Reads what the officer has: a workbook, a JSON file, or a folder of both. <see cref="Open"/> parses the files and tells
/// which pack they ask for; <see cref="Read"/> understands their tables with the pack's layouts.
/// </summary>
public static class InputReader
{
    /// <param name="path">A workbook, a JSON file, or a folder with <c>budgetrender.yaml</c>.</param>
    /// <returns>Null only when there is nothing to read. Findings are handed on to <see cref="Read"/> as well.</returns>
    public static Result<Input> Open(string path)
    {
        var findings = new List<Diagnostic>();
        var input = Directory.Exists(path) ? OpenFolder(path, findings) : OpenFile(path, findings);
        return new Result<Input>(input, [.. findings]);
    }

    /// <summary>The budget, and everything found from opening the files on; null when no table and no fact was found.</summary>
    public static Result<Budget> Read(Input input, Pack pack)
    {
        var findings = new List<Diagnostic>(input.Findings);
        var parts = input.Files.Select(f => ReadPart(f, pack, findings)).ToList();
        if (parts.All(p => p.IsEmpty))
        {
            findings.Add(SheetFindings.NoTables(input.Path));
            return new Result<Budget>(null, [.. findings]);
        }
        var budget = BudgetAssembler.Assemble(input, parts, findings);
        return new Result<Budget>(budget, [.. findings]);
    }

    /// <summary><see cref="Open"/> and <see cref="Read"/> with a pack that is known beforehand.</summary>
    public static Result<Budget> Read(string path, Pack pack)
    {
        var opened = Open(path);
        return opened.Value is null ? new Result<Budget>(null, opened.Diagnostics) : Read(opened.Value, pack);
    }

    private static BudgetPart ReadPart(InputFile file, Pack pack, List<Diagnostic> findings) => file.Json is { } json
        ? JsonPart.Read(file.Name, json, findings)
        : WorkbookPart.Read(file.Name, file.Grids, pack, findings);

    private static Input? OpenFile(string path, List<Diagnostic> findings)
    {
        ImmutableArray<InputFile> files = ReadFile(path, path, findings) is { } file ? [file] : [];
        return files.IsEmpty ? null : Opened(path, null, files, [], findings);
    }

    private static Input? OpenFolder(string path, List<Diagnostic> findings)
    {
        if (InputManifest.Read(path, findings) is not { } manifest) return null;
        var name = path.TrimEnd('/', '\\');
        var files = manifest.Files.Select(f => ReadFile(Path.Combine(path, f), $"{name}/{f}", findings)).OfType<InputFile>();
        return Opened(path, manifest.Pack, [.. files], manifest.Replaced, findings);
    }

    private static InputFile? ReadFile(string path, string name, List<Diagnostic> findings)
    {
        if (!File.Exists(path))
        {
            findings.Add(FileFindings.NotFound(name));
            return null;
        }
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".xlsx" or ".xls" or ".xlsm":
                var grids = WorkbookReader.Read(path, name, findings);
                return grids.Count == 0 ? null : new InputFile(name, grids, null);
            case ".json":
                return JsonFile.Read(path, name, findings) is { } root ? new InputFile(name, [], root) : null;
            default:
                findings.Add(FileFindings.UnknownKind(name));
                return null;
        }
    }

    private static Input Opened(
        string path, string? pack, ImmutableArray<InputFile> files, ImmutableHashSet<string> replaced, List<Diagnostic> findings)
    {
        var facts = files.SelectMany(Probe).ToList();
        pack ??= facts.FirstOrDefault(f => f.Path == "pack")?.Text;
        var year = (int?)facts.FirstOrDefault(f => f.Path == "year")?.Number?.Value ?? files.Select(TitleYear).FirstOrDefault(y => y is not null);
        return new Input(path, pack, year, files, replaced, [.. findings]);
    }

    /// <summary>The facts that can be read without a pack; what is wrong with them is reported when they are read in earnest.</summary>
    private static IEnumerable<Fact> Probe(InputFile file) => file.Json is { } json
        ? JsonPart.Probe(file.Name, json)
        : file.Grids.Where(FactSheet.Is).SelectMany(g => FactSheet.Read(g, []));

    private static int? TitleYear(InputFile file)
    {
        foreach (var grid in file.Grids)
        {
            for (var row = 0; row < Math.Min(3, grid.Height); row++)
            {
                if (grid.FirstColumn(row) is >= 0 and var column && LabelText.YearOf(grid[row, column].Text) is { } year) return year;
            }
        }
        return null;
    }
}
