using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;

namespace BudgetRender.Packs;

/// <summary>Reads <c>tables/ID.yaml</c>.</summary>
internal static class TableLayoutReader
{
    public static TableLayout Read(string id, YamlMap file)
    {
        var caption = file.Map("caption");
        var title = file.RequiredText("title");
        var layout = new TableLayout(
            id,
            title,
            file.Texts("aliases"),
            file.Text("contents") ?? title,
            caption.Text("left") ?? "",
            caption.Text("right") ?? "",
            file.Choice("unit", MoneyUnit.TenThousandYuan, ("万元", MoneyUnit.TenThousandYuan), ("元", MoneyUnit.Yuan)),
            Decimals(file),
            file.Choice("orientation", PageOrientation.Portrait, ("portrait", PageOrientation.Portrait), ("landscape", PageOrientation.Landscape)),
            file.Number("text_size", 9),
            Sides(file),
            file.Has("form") ? Form(file.Map("form")) : null,
            file.Texts("notes"),
            file.Text("empty_note"));
        if (layout.Form is null && layout.Sides.IsEmpty) file.ReportMissing("columns");
        caption.Finish();
        file.Finish();
        return layout;
    }

    private static int? Decimals(YamlMap file)
    {
        if (!file.Has("decimals")) return 2;
        if (file.Text("decimals") == "stated") return null;
        if (file.Integer("decimals") is >= 0 and <= 6 and var decimals) return decimals;
        file.ReportAt(PackCodes.UnknownValue, "decimals", "“decimals”应为 0 至 6 或 stated。", "'decimals' must be 0 to 6 or stated.");
        return 2;
    }

    private static ImmutableArray<LayoutSide> Sides(YamlMap file)
    {
        if (file.Has("columns")) return [new LayoutSide("", "", Columns(file, new HashSet<string>(StringComparer.Ordinal)), [])];
        return [.. file.Maps("sides").Select(Side)];
    }

    private static LayoutSide Side(YamlMap map)
    {
        var side = new LayoutSide(
            map.Choice("key", "", ("revenue", "revenue"), ("expenditure", "expenditure")),
            map.Text("head") ?? "",
            Columns(map, new HashSet<string>(StringComparer.Ordinal)),
            Rows(map, "rows"));
        map.Finish();
        return side;
    }

    private static ImmutableArray<LayoutColumn> Columns(YamlMap parent, HashSet<string> seen)
    {
        if (!parent.Has("columns")) parent.ReportMissing("columns");
        return [.. parent.Maps("columns").Select(map => Column(map, seen))];
    }

    private static LayoutColumn Column(YamlMap map, HashSet<string> seen)
    {
        var measure = map.Text("measure");
        var column = new LayoutColumn(
            map.RequiredText("head"),
            map.Texts("aliases"),
            map.Number("width", 10),
            Alignment(map, measure is null ? HorizontalAlignment.Left : HorizontalAlignment.Right),
            map.Text("field"),
            measure,
            map.Has("columns") ? Columns(map, seen) : [])
        { GroupField = map.Text("group_field"), SharesCells = map.Flag("share_cells") };
        ColumnRules.Check(column, map, seen);
        map.Finish();
        return column;
    }

    private static HorizontalAlignment Alignment(YamlMap map, HorizontalAlignment fallback) => map.Choice(
        "align",
        fallback,
        ("left", HorizontalAlignment.Left),
        ("center", HorizontalAlignment.Center),
        ("right", HorizontalAlignment.Right),
        ("justified", HorizontalAlignment.Justified));

    private static ImmutableArray<LayoutRow> Rows(YamlMap parent, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. parent.Maps(key).Select(map => Row(map, seen))];
    }

    private static LayoutRow Row(YamlMap map, HashSet<string> seen)
    {
        var row = new LayoutRow(
            map.RequiredText("key"),
            map.RequiredText("label"),
            map.Texts("aliases"),
            map.Number("indent", 0),
            map.Flag("total"),
            map.Flag("bottom"),
            map.Text("group"));
        if (!seen.Add(row.Key))
            map.ReportAt(PackCodes.DuplicateRow, "key", $"行“{row.Key}”重复。", $"Row '{row.Key}' is given twice.");
        map.Finish();
        return row;
    }

    private static FormLayout Form(YamlMap map)
    {
        var form = new FormLayout(
            Widths(map),
            map.RequiredText("goal_head"),
            map.RequiredText("task_head"),
            map.RequiredText("task_name_head"),
            map.RequiredText("task_content_head"),
            map.RequiredText("budget_head"),
            Rows(map, "budget_rows"),
            map.Texts("indicator_heads"));
        if (form.IndicatorHeads.Length != form.Widths.Length)
            map.ReportAt(PackCodes.UnknownValue, "indicator_heads", "“indicator_heads”应与“widths”一样多。", "'indicator_heads' must be as many as 'widths'.");
        map.Finish();
        return form;
    }

    private static ImmutableArray<double> Widths(YamlMap map)
    {
        var texts = map.Texts("widths");
        var widths = texts.Select(t => double.TryParse(t, System.Globalization.CultureInfo.InvariantCulture, out var w) && w > 0 ? w : 0).ToImmutableArray();
        if (widths.Length == 5 && widths.All(w => w > 0)) return widths;
        map.ReportAt(PackCodes.WrongKind, "widths", "“widths”应为五个正数。", "'widths' must be five positive numbers.");
        return [1, 1, 1, 1, 1];
    }
}
