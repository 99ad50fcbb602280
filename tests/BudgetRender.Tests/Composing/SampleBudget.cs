using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Tests.Composing;

/// <summary>A small budget in code, with the figures that docs/template-functions.md speaks of.</summary>
internal static class SampleBudget
{
    public static Budget Create(params (string Path, object Value)[] furtherFacts) => new(
        2026,
        new Department("103", "三门峡市人民政府办公室", "市政府办", "市人民政府办公室", [new("103001", "办公室本级"), new("103005", "金融服务中心")]),
        [Expenditure(), Projects()],
        Facts([
            ("prior.expenditure", 4263.93m), ("prior.three_public.abroad", 0m), ("procurement.goods", 33m),
            ("reason.expenditure", "新增热线项目经费。"), ("publish.date", "2026-04-07"), ("assets.vehicles.general", 5m),
            .. furtherFacts]),
        ImmutableDictionary<string, ImmutableArray<SourcedText>>.Empty.Add(
            ProseTopics.Duties, [new("负责*重点*工作_督查_"), new("承办 # 会议 <会务> [1](x)")]),
        [new(new("基本支出"), new("是指本部门的基本支出。")), new(new("热线"), new("是指12345热线。"))]);

    public static Facts Facts(params IEnumerable<(string Path, object Value)> facts) => new(
        facts.ToImmutableDictionary(
            f => f.Path,
            f => new Fact(
                f.Path, f.Value.ToString()!, f.Value is decimal number ? new Amount(number, 2, Place("情况说明", f.Path)) : null, Place("情况说明", f.Path))));

    private static Statement Expenditure() => new(
        StatementIds.Expenditure,
        "2026年部门支出总体情况表",
        "市人民政府办公室",
        [
            Row(RowKind.Total, "total", [(Fields.Name, "合计")], ("total", 4540.68m, "F6"), ("basic.total", 3701.53m, "G6"), ("project.total", 839.15m, "L6")),
            Row(RowKind.Department, "department:103", [(Fields.UnitCode, "103"), (Fields.Name, "市人民政府办公室")], ("total", 4540.68m, "F7")),
            Row(RowKind.Item, "item:2010301", [(Fields.Code, "2010301"), (Fields.Name, "行政运行")], ("total", 3701.53m, "F8"), ("basic.total", 3701.53m, "G8"), ("project.total", 0m, "L8")),
            Row(RowKind.Item, "item:2010302", [(Fields.Code, "2010302"), (Fields.Name, "一般行政管理事务")], ("total", 839.15m, "F9"), ("project.total", 839.15m, "L9")),
        ],
        []);

    private static Statement Projects() => new(
        StatementIds.Projects,
        "2026年项目支出表",
        "市人民政府办公室",
        [
            Row(RowKind.Total, "total", [], ("total", 839.15m, "D5")),
            Row(RowKind.Department, "department:103", [(Fields.UnitCode, "103"), (Fields.Name, "市人民政府办公室")], ("total", 839.15m, "D6")),
            Row(RowKind.Project, "project:热线", [(Fields.ProjectType, "其他运转类"), (Fields.Name, "热线"), (Fields.UnitName, "办公室本级")], ("total", 739.15m, "D7")),
            Row(RowKind.Project, "project:会议费", [(Fields.ProjectType, "其他运转类"), (Fields.Name, "会议费"), (Fields.UnitName, "办公室本级")], ("total", 100m, "D8")),
        ],
        []);

    private static StatementRow Row(
        RowKind kind, string key, (string Field, string Text)[] texts, params (string Measure, decimal Value, string Cell)[] amounts) => new(
            kind,
            key,
            texts.ToImmutableDictionary(t => t.Field, t => new SourcedText(t.Text)),
            amounts.ToImmutableDictionary(a => a.Measure, a => new Amount(a.Value, 2, Place("表", a.Cell))));

    private static SourceLocation Place(string sheet, string cell) => new("预算.xlsx", sheet, cell);
}
