using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Packs;

/// <summary>
/// One table as one city prints it: a lens through which the writer's table is composed from a statement and a
/// workbook's sheet is read into one. Comes from <c>tables/ID.yaml</c>; the file is named for the statement's id.
/// </summary>
/// <param name="Id">The statement's id.</param>
/// <param name="Title">
/// Template of the printed title, e.g. <c>{{ year }}年部门收支总体情况表</c>; further lines of it stand below the title.
/// </param>
/// <param name="TitleAliases">Other titles under which sheets are recognised; the year in front is ignored.</param>
/// <param name="ContentsTitle">Template of the title in the contents, without number.</param>
/// <param name="CaptionLeft">Template, e.g. <c>部门名称：{{ department.table_name }}</c>.</param>
/// <param name="CaptionRight">E.g. <c>单位：万元</c>; its unit is also <see cref="Unit"/>.</param>
/// <param name="Decimals">Printed decimal places in <see cref="Unit"/>; null prints each amount as precisely as it was stated, but at least one place.</param>
/// <param name="TextSize">Points.</param>
/// <param name="Sides">One side, or 收入 and 支出 beside each other.</param>
/// <param name="Form">Set for 整体绩效目标表 only, which is a form of blocks and has no <see cref="Sides"/>.</param>
/// <param name="Notes">Templates of the notes below the table.</param>
/// <param name="EmptyNote">Template of the note that stands below the table when it has no figures.</param>
public sealed record TableLayout(
    string Id,
    string Title,
    ImmutableArray<string> TitleAliases,
    string ContentsTitle,
    string CaptionLeft,
    string CaptionRight,
    MoneyUnit Unit,
    int? Decimals,
    PageOrientation Orientation,
    double TextSize,
    ImmutableArray<LayoutSide> Sides,
    FormLayout? Form,
    ImmutableArray<string> Notes,
    string? EmptyNote);

/// <summary>The unit a table's amounts are printed in.</summary>
public enum MoneyUnit
{
    /// <summary>万元</summary>
    TenThousandYuan,

    /// <summary>元</summary>
    Yuan,
}

/// <summary>One side of a table: its header tree and its rows.</summary>
/// <param name="Key"><c>revenue</c> or <c>expenditure</c> in two-sided tables, empty otherwise; the prefix of row keys.</param>
/// <param name="Head">The head over the whole side, e.g. 收入; empty for none.</param>
/// <param name="Rows">
/// The fixed row list of a two-sided table. Empty for tables whose rows come from the statement, in statement order.
/// </param>
public sealed record LayoutSide(
    string Key,
    string Head,
    ImmutableArray<LayoutColumn> Columns,
    ImmutableArray<LayoutRow> Rows);

/// <summary>A column, or a group of columns under one head.</summary>
/// <param name="Head">
/// As printed; matched without blanks, with full- and half-width forms alike. An empty head of a leaf lets the head above
/// reach down over it.
/// </param>
/// <param name="Aliases">Other heads under which the reader finds the column.</param>
/// <param name="Width">Relative width; only of leaves.</param>
/// <param name="Field">What a text leaf shows: one of <c>Budgets.Fields</c>, or <c>code.class</c>, <c>code.section</c>,
/// <c>code.item</c> for the 3+2+2 digits of <c>code</c>, or <c>economic.class</c>, <c>economic.section</c> and
/// <c>government.class</c>, <c>government.section</c> for the 3+2 digits, or <c>group</c> for the <see cref="LayoutRow.Group"/>
/// of a fixed row. Null for groups and amounts.</param>
/// <param name="Measure">What an amount leaf shows: a measure's id. Null for groups and text.</param>
public sealed record LayoutColumn(
    string Head,
    ImmutableArray<string> Aliases,
    double Width,
    HorizontalAlignment Alignment,
    string? Field,
    string? Measure,
    ImmutableArray<LayoutColumn> Columns)
{
    /// <summary>
    /// What a text leaf shows in rows of 合计, departments and units where that is not <see cref="Field"/>: 项目名称 in some
    /// cities' project table holds a department's code. Null when it is the same field.
    /// </summary>
    public string? GroupField { get; init; }

    /// <summary>
    /// Neighbouring rows that agree in all columns so marked, and differ in another text, share one cell: a departmental
    /// 款 over its government ones.
    /// </summary>
    public bool SharesCells { get; init; }

    public bool IsLeaf => Columns.IsEmpty;

    /// <summary>The leaves below this column from left to right; the column itself when it is one.</summary>
    public IEnumerable<LayoutColumn> Leaves => IsLeaf ? [this] : Columns.SelectMany(c => c.Leaves);
}

/// <summary>A row of a fixed row list.</summary>
/// <param name="Key">Without the side's prefix: <c>general</c>, <c>201</c>, <c>total</c>.</param>
/// <param name="Label">As printed, number included: 二十一、住房保障支出.</param>
/// <param name="Aliases">Other labels under which the reader finds the row.</param>
/// <param name="IsTotal">Printed and read as a sum.</param>
/// <param name="AtBottom">Stands on the last rows of the table, below the longer side (本年收入合计, 收入总计).</param>
/// <param name="Group">A label that stands to the left of several rows (Luohe's 一般公共预算); null for none.</param>
public sealed record LayoutRow(
    string Key,
    string Label,
    ImmutableArray<string> Aliases,
    double Indent,
    bool IsTotal,
    bool AtBottom,
    string? Group);

/// <summary>整体绩效目标表: its blocks in print order are goals, tasks, budget, indicators.</summary>
/// <param name="Widths">Relative widths of the grid's columns (five in Henan).</param>
/// <param name="GoalHead">年度履职目标</param>
/// <param name="TaskHead">年度主要任务</param>
/// <param name="TaskNameHead">任务名称</param>
/// <param name="TaskContentHead">主要内容</param>
/// <param name="BudgetHead">预算情况</param>
/// <param name="BudgetRows">Key <c>total</c>, <c>government</c>, <c>special_account</c>, <c>unit_funds</c>, <c>basic</c>, <c>project</c>.</param>
/// <param name="IndicatorHeads">一级指标, 二级指标, 三级指标, 指标值, 指标值说明</param>
public sealed record FormLayout(
    ImmutableArray<double> Widths,
    string GoalHead,
    string TaskHead,
    string TaskNameHead,
    string TaskContentHead,
    string BudgetHead,
    ImmutableArray<LayoutRow> BudgetRows,
    ImmutableArray<string> IndicatorHeads);
