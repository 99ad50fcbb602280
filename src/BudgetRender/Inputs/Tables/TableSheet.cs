using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>A sheet that was recognised as one of the pack's tables.</summary>
/// <param name="TitleRow">The row of the title; -1 when the sheet was recognised by its name.</param>
/// <param name="HeadRow">The first row after title and caption.</param>
/// <param name="DepartmentName">What stands after 部门名称：; null when nothing does.</param>
/// <param name="FallbackDecimals">The places of amounts when neither format nor table tells.</param>
internal sealed record TableSheet(
    Grid Grid,
    TableLayout Layout,
    string Title,
    int TitleRow,
    int HeadRow,
    SourcedText? DepartmentName,
    MoneyUnit Unit,
    int FallbackDecimals,
    List<Diagnostic> Findings);
