using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace BudgetRender.Packs;

/// <summary>
/// A mapping of a pack's file, read key by key. Every reader reports what it cannot use and goes on with a default;
/// <see cref="Finish"/> reports the keys that nobody asked for.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, string file, List<Diagnostic> findings)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    public bool Has(string key) => Find(key) is not null;

    public SourceLocation Place(string? key = null) => LocationOf(key is null ? node : Find(key) ?? node);

    /// <summary>The text of a key; null when it is absent or not a text.</summary>
    public string? Text(string key)
    {
        if (Find(key) is not { } value) return null;
        if (value is YamlScalarNode scalar) return scalar.Value ?? "";
        Report(PackCodes.WrongKind, value, $"“{key}”应为文本。", $"'{key}' must be a text.");
        return null;
    }

    /// <summary>The text of a key that must be there; empty after reporting that it is not.</summary>
    public string RequiredText(string key)
    {
        if (!Has(key)) ReportMissing(key);
        return Text(key) ?? "";
    }

    public double Number(string key, double fallback)
    {
        if (Text(key) is not { } text) return fallback;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        Report(PackCodes.WrongKind, Find(key)!, $"“{key}”应为数字，实为“{text}”。", $"'{key}' must be a number, not '{text}'.");
        return fallback;
    }

    public int? Integer(string key)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return number;
        Report(PackCodes.WrongKind, Find(key)!, $"“{key}”应为整数，实为“{text}”。", $"'{key}' must be a whole number, not '{text}'.");
        return null;
    }

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is null or "false") return false;
        if (text != "true") Report(PackCodes.WrongKind, Find(key)!, $"“{key}”应为 true 或 false。", $"'{key}' must be true or false.");
        return true;
    }

    /// <summary>One of the given words and what it stands for; the first one after reporting any other.</summary>
    public T Choice<T>(string key, T fallback, params (string Word, T Value)[] choices)
    {
        if (Text(key) is not { } text) return fallback;
        foreach (var (word, value) in choices)
            if (word == text) return value;
        var words = string.Join("、", choices.Select(c => c.Word));
        Report(PackCodes.UnknownValue, Find(key)!, $"“{key}”不能是“{text}”，可用：{words}。", $"'{key}' cannot be '{text}'; possible: {words}.");
        return fallback;
    }

    public ImmutableArray<string> Texts(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value is YamlSequenceNode list && list.Children.All(c => c is YamlScalarNode))
            return [.. list.Children.Select(c => ((YamlScalarNode)c).Value ?? "")];
        Report(PackCodes.WrongKind, value, $"“{key}”应为文本列表。", $"'{key}' must be a list of texts.");
        return [];
    }

    public ImmutableArray<YamlMap> Maps(string key)
    {
        if (Find(key) is not { } value) return [];
        if (value is YamlSequenceNode list && list.Children.All(c => c is YamlMappingNode))
            return [.. list.Children.Select(c => new YamlMap((YamlMappingNode)c, file, findings))];
        Report(PackCodes.WrongKind, value, $"“{key}”应为条目列表。", $"'{key}' must be a list of entries.");
        return [];
    }

    /// <summary>The place of one text of a list.</summary>
    public SourceLocation PlaceOf(string key, int index) =>
        Find(key) is YamlSequenceNode list && index < list.Children.Count ? LocationOf(list.Children[index]) : Place(key);

    /// <summary>The mapping under a key; an empty one when it is absent.</summary>
    public YamlMap Map(string key)
    {
        var value = Find(key);
        if (value is YamlMappingNode map) return new YamlMap(map, file, findings);
        if (value is not null) Report(PackCodes.WrongKind, value, $"“{key}”应由“键: 值”组成。", $"'{key}' must consist of keys and values.");
        return new YamlMap(new YamlMappingNode(), file, findings);
    }

    /// <summary>Reports every key that was not asked for, with the nearest ones that were.</summary>
    public void Finish()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? key.ToString();
            if (_asked.Contains(name)) continue;
            var near = NearNames.Of(name, _asked);
            var finding = At(PackCodes.UnknownKey, key, $"不认识的键“{name}”。", $"Unknown key '{name}'.");
            findings.Add(near.Count == 0
                ? finding
                : finding.WithHint($"是否指：{string.Join("、", near)}？", $"Did you mean: {string.Join(", ", near)}?"));
        }
    }

    public void ReportMissing(string key) =>
        Report(PackCodes.MissingKey, node, $"缺少“{key}”。", $"'{key}' is missing.");

    public void ReportAt(string code, string key, string chinese, string english) =>
        Report(code, Find(key) ?? node, chinese, english);

    private void Report(string code, YamlNode at, string chinese, string english) => findings.Add(At(code, at, chinese, english));

    private Diagnostic At(string code, YamlNode at, string chinese, string english) =>
        Diagnostic.Error(code, chinese, english, LocationOf(at));

    private SourceLocation LocationOf(YamlNode at) => new(file, Line: (int)at.Start.Line, Column: (int)at.Start.Column);

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }
}
