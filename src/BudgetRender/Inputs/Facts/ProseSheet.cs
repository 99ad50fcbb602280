using System.Collections.Frozen;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Facts;

/// <summary>The sheet 概况: 栏目 | 内容, one paragraph or item a row; a blank 栏目 means the one above.</summary>
internal static class ProseSheet
{
    public const string Name = "概况";

    private static readonly FrozenDictionary<string, string> Topics = new Dictionary<string, string>
    {
        ["主要职责"] = ProseTopics.Duties,
        ["部门职责"] = ProseTopics.Duties,
        ["机构设置"] = ProseTopics.Organisation,
        ["预算单位说明"] = ProseTopics.UnitsIntroduction,
        ["预算单位构成说明"] = ProseTopics.UnitsIntroduction,
        ["预算单位"] = ProseTopics.Units,
        ["预算单位构成"] = ProseTopics.Units,
        ["部门预算单位构成"] = ProseTopics.Units,
    }
    .ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Is(Grid grid) => NamedSheets.Is(grid, Name) || NamedSheets.Is(grid, "部门概况");

    public static List<(string Topic, List<SourcedText> Texts)> Read(Grid grid, List<Diagnostic> findings)
    {
        var prose = new List<(string Topic, List<SourcedText> Texts)>();
        var columns = NamedSheets.Columns(grid, ["栏目", "项目"], ["内容"]);
        string? topic = null;
        for (var row = columns.FirstRow; row < grid.Height; row++)
        {
            NamedSheets.ReportStray(grid, row, Math.Max(columns[0], columns[1]) + 1, findings);
            if (!grid[row, columns[0]].IsBlank) topic = Topic(grid, row, columns[0], findings);
            var text = grid[row, columns[1]];
            if (text.IsBlank || topic is null) continue;
            Add(prose, topic, grid, row, columns[1]);
        }
        return prose;
    }

    private static string? Topic(Grid grid, int row, int column, List<Diagnostic> findings)
    {
        var label = grid[row, column].Text;
        var normalized = LabelText.Normalize(label);
        if (Topics.TryGetValue(LabelText.WithoutNumber(normalized), out var topic)) return topic;
        findings.Add(FactFindings.UnknownTopic(grid.At(row, column), label, ["主要职责", "机构设置", "预算单位构成说明", "预算单位"]));
        return null;
    }

    /// <summary>Each line of the cell is an item of its own; a number typed in front is the document's business.</summary>
    private static void Add(
        List<(string Topic, List<SourcedText> Texts)> prose, string topic, Grid grid, int row, int column)
    {
        var at = prose.FindIndex(p => p.Topic == topic);
        if (at < 0)
        {
            at = prose.Count;
            prose.Add((topic, []));
        }
        foreach (var line in grid[row, column].Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            prose[at].Texts.Add(new SourcedText(LabelText.WithoutTypedNumber(line), grid.At(row, column)));
        }
    }
}
