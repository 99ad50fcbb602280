using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Json;
using BudgetRender.Packs;
using BudgetRender.Province.Faults;
using BudgetRender.Province.Making;
using BudgetRender.Province.Writing;

namespace BudgetRender.Province;

/// <summary>Makes the files of a province, one department at a time and each for itself.</summary>
public sealed class Generator
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ProvinceOptions _options;
    private readonly Pack _pack;

    /// <param name="packsFolder">The folder with the built-in packs.</param>
    public Generator(ProvinceOptions options, string packsFolder)
    {
        if (options.Count > BudgetMaker.MostDepartments)
            throw new ArgumentOutOfRangeException(nameof(options), $"There are names for {BudgetMaker.MostDepartments} departments at most.");
        _options = options;
        _pack = PackLoader.Load(packsFolder, options.Pack, options.Year).Value
            ?? throw new ArgumentException($"There is no pack {options.Pack}.", nameof(options));
    }

    public GeneratedFile Make(int index)
    {
        var fault = FaultOf(index);
        var budget = BudgetMaker.Make(_options.Seed, index, _options.Year, _options.Pack);
        if (fault?.OnBudget is { } spoil) budget = spoil(budget);
        var bytes = _options.Format == "json" ? Json(budget, fault, index) : Xlsx(budget, fault);
        if (fault?.OnBytes is { } cut) bytes = cut(bytes);
        var number = (index + 1).ToString("00000", CultureInfo.InvariantCulture);
        return new GeneratedFile($"{number}-{budget.Department.Name}.{_options.Format}", budget, fault, bytes);
    }

    /// <summary>Every so many departments one is faulty, so that any number of them has its share.</summary>
    private Fault? FaultOf(int index)
    {
        var before = (int)(index * _options.Faulty);
        var through = (int)((index + 1) * _options.Faulty);
        return through > before ? PlantedFaults.All[before % PlantedFaults.All.Length] : null;
    }

    private byte[] Xlsx(Budget budget, Fault? fault)
    {
        var sheets = Workbook.SheetsOf(budget, _pack);
        fault?.OnSheets?.Invoke(sheets);
        return XlsxFile.Bytes(sheets);
    }

    /// <summary>Sound departments take turns between stating their tables and giving the ledger.</summary>
    private static byte[] Json(Budget budget, Fault? fault, int index)
    {
        using var memory = new MemoryStream();
        BudgetJson.Write(fault is null && index % 2 == 0 ? WithLedger(budget) : budget with { Ledger = [] }, memory);
        if (fault?.OnJson is not { } spoil) return memory.ToArray();
        var json = JsonNode.Parse(memory.ToArray())!;
        spoil(json);
        return JsonSerializer.SerializeToUtf8Bytes(json, Readable);
    }

    /// <summary>The tables that are no pivot count as stated, so that they are written beside the ledger.</summary>
    private static Budget WithLedger(Budget budget) => budget with
    {
        Statements =
        [
            .. budget.Statements.Where(s => !Pivot.StatementIds.Contains(s.Id)).Select(s => s with { Source = new SourceLocation("") }),
        ],
    };
}
