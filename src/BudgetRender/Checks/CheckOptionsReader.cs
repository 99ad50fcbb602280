using System.Collections.Immutable;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Checks;

/// <summary>Reads the <c>checks:</c> section of a pack's <c>pack.yaml</c> and the terms of its <c>glossary.md</c>.</summary>
public static class CheckOptionsReader
{
    private const string ManifestPath = "pack.yaml";
    private const string GlossaryPath = "glossary.md";

    public static Result<CheckOptions> Read(PackFiles files)
    {
        var findings = new List<Diagnostic>();
        var options = CheckOptions.Default with { GlossaryTerms = Terms(files) };
        if (files.Find(ManifestPath) is not { } text) return new(options, []);
        var manifest = YamlFile.Parse(text, files.Origins.GetValueOrDefault(ManifestPath, ManifestPath), findings);
        if (manifest is null || !manifest.Has("checks")) return new(options, [.. findings]);
        var map = manifest.Map("checks");
        options = options with
        {
            Off = [.. map.Maps("off").Select(m => Off(m))],
            Severities = [.. map.Maps("severity").Select(m => Changed(m)).DistinctBy(c => c.Code)],
            Equalities = [.. map.Maps("equalities").Select(Equality)],
        };
        map.Finish();
        return new(options, [.. findings]);
    }

    private static DisabledRule Off(YamlMap map)
    {
        var rule = new DisabledRule(Code(map), map.RequiredText("reason"));
        map.Finish();
        return rule;
    }

    private static ChangedSeverity Changed(YamlMap map)
    {
        var severity = map.Choice("severity", Severity.Warning, ("error", Severity.Error), ("warning", Severity.Warning), ("note", Severity.Note));
        var changed = new ChangedSeverity(Code(map), severity, map.RequiredText("reason"));
        map.Finish();
        return changed;
    }

    private static MeasureEquality Equality(YamlMap map)
    {
        var equality = new MeasureEquality(map.RequiredText("name"), map.RequiredText("left"), map.RequiredText("right"), map.RequiredText("reason"));
        map.Finish();
        return equality;
    }

    private static string Code(YamlMap map)
    {
        var code = map.RequiredText("code");
        if (CheckRules.Find(code) is null)
            map.ReportAt(PackCodes.UnknownValue, "code", $"没有检查规则“{code}”。", $"There is no check {code}.");
        return code;
    }

    /// <summary>What stands before the first colon of each entry; null where the pack has no glossary.</summary>
    private static ImmutableArray<string>? Terms(PackFiles files) =>
        files.Find(GlossaryPath) is not { } text
            ? null
            : [.. text.Split('\n').Where(l => l.Contains('：', StringComparison.Ordinal)).Select(l => l[..l.IndexOf('：', StringComparison.Ordinal)].Trim('#', '*', ' '))];
}
