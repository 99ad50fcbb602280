using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs;
using BudgetRender.Layout.Fonts;
using BudgetRender.Tests.Bulk;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>An example's folder copied for planting faults into it, and what is found in it as it is.</summary>
internal sealed class ExampleCopy : IDisposable
{
    private static readonly ReportGenerator Generator = new(new Workshop(Repository.PathTo("templates"), FontSet.FromFolders()));

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, byte[]> _files;
    private readonly Dictionary<string, IWorkbookCopy> _originals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _baseline;

    public ExampleCopy(string name)
    {
        Name = name;
        _files = Directory.GetFiles(Repository.PathTo("examples", name)).ToDictionary(f => Path.GetFileName(f)!, File.ReadAllBytes);
        foreach (var (file, content) in _files) File.WriteAllBytes(_folder.Path(file), content);
        Replaced = InputReader.Open(_folder.Root).Value!.Replaced;
        var report = Examine();
        Budget = report.Budget!;
        Context = new CheckContext(Budget, CheckOptions.Default);
        _baseline = [.. report.Findings.Select(f => Identity(f.Code, f.Location))];
        Bindings = new Bindings(Context);
    }

    public string Name { get; }

    public Budget Budget { get; }

    public CheckContext Context { get; }

    public Bindings Bindings { get; }

    /// <summary>Tables that stand in two files, of which the later one counts.</summary>
    public IReadOnlySet<string> Replaced { get; }

    /// <summary>True where such a finding was there before any fault was planted.</summary>
    public bool Knows(string code) => _baseline.Any(f => f.StartsWith(code, StringComparison.Ordinal));

    /// <summary>True where the place has its finding already.</summary>
    public bool Knows(Plant plant) => plant.Place is not null && plant.Codes.Any(c => _baseline.Contains(Identity(c, plant.Place)));

    /// <summary>Opens a workbook as it was.</summary>
    public IWorkbookCopy Open(string file)
    {
        var content = _files[Path.GetFileName(file)];
        return Path.GetExtension(file) == ".xls" ? new BiffCopy(content) : new OpenXmlCopy(content);
    }

    /// <summary>What <c>check</c> finds with the fault in place that it did not find before.</summary>
    public IReadOnlyList<Diagnostic> FindingsOf(Plant plant)
    {
        var file = Path.GetFileName(plant.File);
        var workbook = Open(file);
        plant.Edit(workbook);
        File.WriteAllBytes(_folder.Path(file), workbook.ToArray());
        var found = Examine().Findings.Where(f => !_baseline.Contains(Identity(f.Code, Before(f.Location, plant)))).ToList();
        File.WriteAllBytes(_folder.Path(file), _files[file]);
        return found;
    }

    /// <summary>The text in a cell as the file has it.</summary>
    public string Text(SourceLocation place) => Workbook(place.File).Text(place.Sheet!, CellPlace.Of(place));

    /// <summary>The first cell in the top rows of a sheet with such a text.</summary>
    public SourceLocation? FindText(SourceLocation sheet, Func<string, bool> isIt) =>
        Enumerable.Range(1, 6)
            .SelectMany(row => Enumerable.Range('A', 26).Select(column => sheet with { Cell = new CellPlace(((char)column).ToString(), row).ToString() }))
            .FirstOrDefault(place => isIt(Text(place)));

    public static bool IsAt(SourceLocation? found, Plant plant)
    {
        if (plant.Place is null || found?.Cell is null) return Identity("", found) == Identity("", plant.Place);
        if (plant.Place.Cell is null) return found.Sheet == plant.Place.Sheet;
        if (plant.Row) return found.Sheet == plant.Place.Sheet && CellPlace.Of(found).Row == CellPlace.Of(plant.Place).Row;
        return Identity("", found) == Identity("", plant.Place);
    }

    public void Dispose() => _folder.Dispose();

    private IWorkbookCopy Workbook(string file)
    {
        if (!_originals.TryGetValue(file, out var workbook)) _originals.Add(file, workbook = Open(file));
        return workbook;
    }

    private Report Examine() => Generator.Examine(_folder.Root, new ReportOptions(null, [], Force: false, 2026));

    private static SourceLocation? Before(SourceLocation? place, Plant plant)
    {
        if (plant.Moved is not { } moved || place?.Cell is null || place.Sheet != moved.Sheet) return place;
        var cell = CellPlace.Of(place);
        return cell.Row > moved.After ? place with { Cell = (cell with { Row = cell.Row - moved.By }).ToString() } : place;
    }

    private static string Identity(string code, SourceLocation? place) => $"{code} {Path.GetFileName(place?.File)} {place?.Sheet}!{place?.Cell}";
}
