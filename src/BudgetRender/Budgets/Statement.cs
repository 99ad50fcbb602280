using System.Collections.Immutable;
using BudgetRender.Diagnostics;

namespace BudgetRender.Budgets;

/// <summary>A standard table (标准表) with the figures a department states in it.</summary>
/// <param name="Id">One of <see cref="StatementIds"/>.</param>
/// <param name="Title">The title as read; empty when the table was derived.</param>
/// <param name="DepartmentName">What stands after 部门名称：; empty when nothing does.</param>
/// <param name="Rows">In table order. Keys are unique within the table.</param>
/// <param name="Notes">备注 and 注 below the table as read.</param>
/// <param name="Source">The sheet it came from; null when derived.</param>
public sealed record Statement(
    string Id,
    string Title,
    string DepartmentName,
    ImmutableArray<StatementRow> Rows,
    ImmutableArray<SourcedText> Notes,
    SourceLocation? Source = null)
{
    private Dictionary<string, StatementRow>? _byKey;

    public ImmutableArray<StatementRow> Rows
    {
        get;
        init
        {
            field = value;
            _byKey = null;
        }
    }
        = Rows;

    /// <summary>The cell with the department's name over the table; null where there is none.</summary>
    public SourceLocation? DepartmentNameSource { get; init; }

    /// <summary>The row with this key, or null.</summary>
    public StatementRow? Row(string key)
    {
        _byKey ??= Rows.DistinctBy(r => r.Key).ToDictionary(r => r.Key, StringComparer.Ordinal);
        return _byKey.GetValueOrDefault(key);
    }

    /// <summary>True when no row states an amount other than zero.</summary>
    public bool IsEmpty
    {
        get
        {
            foreach (var row in Rows)
                foreach (var (_, amount) in row.Amounts)
                    if (amount.Value != 0) return false;
            return true;
        }
    }
}

/// <summary>
/// A row of a standard table. What it is follows from <see cref="Kind"/>; <see cref="Key"/> names it within its table:
/// <list type="bullet">
/// <item><c>total</c>; <c>department:103</c>; <c>unit:103001</c>; <c>class:301</c> for a subtotal by economic 类.</item>
/// <item><c>item:2010301</c> in tables by functional classification.</item>
/// <item><c>pair:30101-50101</c> in tables by economic classification; a repeated pair gets <c>#2</c>, <c>#3</c>.</item>
/// <item><c>project:NAME</c> or <c>project:CODE</c>, repeated ones with <c>#2</c>; indicator lines below a project
/// <c>project:CODE/2</c>, <c>/3</c> …</item>
/// <item>In the two-sided tables <c>revenue.KEY</c> and <c>expenditure.KEY</c>, KEY from the layout's row list:
/// <c>revenue.general</c>, <c>revenue.total</c>, <c>expenditure.201</c> (a 类 by its code), <c>expenditure.total</c>.</item>
/// <item>In 整体绩效目标表: <c>goal:1</c>, <c>task:1</c>, <c>budget.total</c>, <c>indicator:1</c> …</item>
/// </list>
/// </summary>
/// <param name="Texts">Text by field, see <see cref="Fields"/>.</param>
/// <param name="Amounts">Amounts by measure id, e.g. <c>basic.wages</c>; an empty cell has no entry.</param>
/// <param name="Source">The row's first cell; null when derived.</param>
public sealed record StatementRow(
    RowKind Kind,
    string Key,
    ImmutableDictionary<string, SourcedText> Texts,
    ImmutableDictionary<string, Amount> Amounts,
    SourceLocation? Source = null)
{
    /// <summary>The text of a field; empty when the row has none.</summary>
    public string Text(string field) => Texts.TryGetValue(field, out var text) ? text.Value : "";

    /// <summary>The amount of a measure, or null where the cell is empty.</summary>
    public Amount? Amount(string measure) => Amounts.TryGetValue(measure, out var amount) ? amount : null;
}

public enum RowKind
{
    /// <summary>合计, and in two-sided tables every row that sums others.</summary>
    Total,

    /// <summary>部门</summary>
    Department,

    /// <summary>单位</summary>
    Unit,

    /// <summary>类 subtotal over the rows that follow, as 301 in some cities' 基本支出 table.</summary>
    Class,

    /// <summary>项, a pair of economic 款, or a source or 类 in a two-sided table.</summary>
    Item,

    /// <summary>项目</summary>
    Project,

    /// <summary>A line of indicators, in both performance tables.</summary>
    Indicator,

    /// <summary>年度履职目标, a line of it.</summary>
    Goal,

    /// <summary>年度主要任务</summary>
    Task,

    /// <summary>预算情况 in 整体绩效目标表</summary>
    BudgetLine,
}
