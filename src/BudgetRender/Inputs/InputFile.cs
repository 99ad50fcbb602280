using BudgetRender.Inputs.Json;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs;

/// <summary>A file as read before any layout is known: a workbook's grids, or the tree of a JSON text.</summary>
internal sealed record InputFile(string Name, IReadOnlyList<Grid> Grids, JsonItem? Json);
