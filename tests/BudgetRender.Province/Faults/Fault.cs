using System.Text.Json.Nodes;
using BudgetRender.Budgets;
using BudgetRender.Province.Writing;

namespace BudgetRender.Province.Faults;

/// <summary>One way of making a sound department's input faulty, at the stage where such faults come into being.</summary>
/// <param name="Name">As planted.csv has it.</param>
public sealed record Fault(string Name)
{
    /// <summary>Changes the figures or facts themselves.</summary>
    public Func<Budget, Budget>? OnBudget { get; init; }

    /// <summary>Spoils the sheets of a workbook.</summary>
    public Action<List<SheetGrid>>? OnSheets { get; init; }

    /// <summary>Spoils the JSON as <see cref="OnSheets"/> spoils the sheets.</summary>
    public Action<JsonNode>? OnJson { get; init; }

    /// <summary>Spoils the finished file.</summary>
    public Func<byte[], byte[]>? OnBytes { get; init; }
}
