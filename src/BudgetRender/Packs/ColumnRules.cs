namespace BudgetRender.Packs;

/// <summary>What a column of a layout must keep to.</summary>
internal static class ColumnRules
{
    /// <param name="seen">The fields and measures of the side so far.</param>
    public static void Check(LayoutColumn column, YamlMap map, HashSet<string> seen)
    {
        if (column.IsLeaf == (column.Field is null && column.Measure is null) || column is { Field: not null, Measure: not null })
        {
            map.ReportAt(
                PackCodes.LeafWithoutContent,
                "head",
                $"列“{column.Head}”应当有且只有 field、measure、columns 之一。",
                $"Column '{column.Head}' must have exactly one of field, measure and columns.");
        }

        CheckWidth(column, map);
        CheckName(column.Field, "field", PackCodes.UnknownField, LayoutVocabulary.KnownFields, map);
        CheckName(column.GroupField, "group_field", PackCodes.UnknownField, LayoutVocabulary.KnownFields, map);
        CheckName(column.Measure, "measure", PackCodes.UnknownMeasure, LayoutVocabulary.KnownMeasures, map);
        var shown = column.Field ?? column.Measure;
        if (shown is null || seen.Add((column.Field is null ? "measure " : "field ") + shown)) return;
        map.ReportAt(
            PackCodes.DuplicateColumn,
            column.Field is null ? "measure" : "field",
            $"“{shown}”已经有一列。",
            $"There is already a column of '{shown}'.");
    }

    private static void CheckWidth(LayoutColumn column, YamlMap map)
    {
        if (column.Width > 0) return;
        map.ReportAt(PackCodes.UnknownValue, "width", "“width”应大于 0。", "'width' must be greater than 0.");
    }

    private static void CheckName(string? name, string key, string code, IReadOnlySet<string> known, YamlMap map)
    {
        if (name is null || known.Contains(name)) return;
        var near = NearNames.Of(name, known);
        var also = near.Count == 0 ? "" : $"相近：{string.Join("、", near)}。";
        var alsoEnglish = near.Count == 0 ? "" : $" Near: {string.Join(", ", near)}.";
        map.ReportAt(code, key, $"不认识的 {key}“{name}”。{also}", $"Unknown {key} '{name}'.{alsoEnglish}");
    }
}
