using System.Globalization;
using System.Xml.Linq;

namespace BudgetRender.Tests.Writers.Docx;

/// <summary>
/// Counts as Word does, from the parts of the file alone: list instances of one definition share their counters, a
/// level starts anew after a higher one, and an instance with a start of its own uses it once.
/// </summary>
internal sealed class NativeNumbers
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly XElement _numbering;
    private readonly XElement _styles;
    private readonly Dictionary<string, int[]> _counters = [];
    private readonly HashSet<(string List, int Level)> _started = [];

    public NativeNumbers(PackageFile file)
    {
        _numbering = file.Part("word/numbering.xml");
        _styles = file.Part("word/styles.xml");
        Paragraphs = [.. file.Part("word/document.xml").Descendants(W + "p")
            .Select(p => (Number(p), Text: string.Concat(p.Descendants(W + "t").Select(t => t.Value))))];
    }

    /// <summary>Every paragraph: the number Word prints in front of it, empty for none, and its own text.</summary>
    public IReadOnlyList<(string Number, string Text)> Paragraphs { get; }

    private static string? Value(XElement? element) => element?.Attribute(W + "val")?.Value;

    private string Number(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr")!;
        var style = Value(properties.Element(W + "pStyle"));
        var own = properties.Element(W + "numPr");
        var inherited = _styles.Elements(W + "style").Single(s => s.Attribute(W + "styleId")!.Value == style)
            .Element(W + "pPr")?.Element(W + "numPr");
        var list = Value(own?.Element(W + "numId")) ?? Value(inherited?.Element(W + "numId")) ?? "0";
        if (list == "0") return "";
        var level = int.Parse(Value((own ?? inherited)!.Element(W + "ilvl")) ?? "0", CultureInfo.InvariantCulture);
        return Count(list, level);
    }

    private string Count(string list, int level)
    {
        var instance = _numbering.Elements(W + "num").Single(n => n.Attribute(W + "numId")!.Value == list);
        var definition = Value(instance.Element(W + "abstractNumId"))!;
        var change = instance.Elements(W + "lvlOverride").SingleOrDefault(o => Level(o) == level);
        var look = change?.Element(W + "lvl") ?? _numbering.Elements(W + "abstractNum")
            .Single(a => a.Attribute(W + "abstractNumId")!.Value == definition)
            .Elements(W + "lvl").Single(l => Level(l) == level);
        if (!_counters.TryGetValue(definition, out var counters)) _counters[definition] = counters = new int[9];
        var start = Value(change?.Element(W + "startOverride"));
        if (start is not null && _started.Add((list, level))) counters[level] = int.Parse(start, CultureInfo.InvariantCulture);
        else if (counters[level] == 0) counters[level] = int.Parse(Value(look.Element(W + "start"))!, CultureInfo.InvariantCulture);
        else counters[level]++;
        Array.Clear(counters, level + 1, counters.Length - level - 1);
        return Value(look.Element(W + "lvlText"))!
            .Replace($"%{level + 1}", Digits(Value(look.Element(W + "numFmt"))!, counters[level]), StringComparison.Ordinal);
    }

    private static int Level(XElement element) =>
        int.Parse(element.Attribute(W + "ilvl")!.Value, CultureInfo.InvariantCulture);

    private static string Digits(string format, int value)
    {
        if (format == "decimal") return value.ToString(CultureInfo.InvariantCulture);
        Assert.Equal("chineseCountingThousand", format);
        const string digits = "零一二三四五六七八九";
        return value switch
        {
            < 10 => $"{digits[value]}",
            < 20 => value == 10 ? "十" : $"十{digits[value - 10]}",
            < 100 => $"{digits[value / 10]}十" + (value % 10 == 0 ? "" : digits[value % 10]),
            100 => "一百",
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
    }
}
