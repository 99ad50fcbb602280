using System.Collections.Immutable;
using BudgetRender.Composing.Narrative;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Checking;

/// <summary>Checks all templates of a pack against the names there are, without data.</summary>
public sealed class TemplateChecker
{
    private const string Narrative = "narrative/";
    private const string Manifest = "pack.yaml";

    private readonly Pack _pack;
    private readonly FindingLog _log = new();
    private readonly TemplateContext _context;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private TemplateChecker(Pack pack, int year)
    {
        _pack = pack;
        _context = new TemplateContext
        {
            Globals = Vocabulary.Of(SampleBudget.Of(pack, year), pack, _log),
            Functions = PackTemplates.Of(pack).Functions,
            Loader = Load,
        };
    }

    /// <summary>
    /// Every syntax error, and every variable, member and function that does not exist, in branches that no data reaches too.
    /// </summary>
    /// <param name="year">The budget year that the pack was loaded for.</param>
    public static ImmutableArray<Diagnostic> Check(Pack pack, int year)
    {
        var checker = new TemplateChecker(pack, year);
        checker.CheckNarrative();
        checker.CheckShortTemplates();
        return [.. checker._log.Findings];
    }

    private string? Load(string path)
    {
        _read.Add(path);
        return _pack.Files.Find(path);
    }

    /// <summary>
    /// The parts with what they include, then the pack's other files. What a base has and this pack does not use is checked
    /// with the base, whose tables it names.
    /// </summary>
    private void CheckNarrative()
    {
        foreach (var path in _pack.Outline.Select(p => p.Template).OfType<string>()) CheckFile(path);
        foreach (var (path, origin) in _pack.Files.Origins.OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            var isOwn = origin.Split('/').Contains(_pack.Name);
            if (isOwn && path.StartsWith(Narrative, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal)) CheckFile(path);
        }
    }

    private void CheckFile(string path)
    {
        if (_read.Contains(path) || Load(path) is not { } text) return;
        foreach (var finding in Template.Parse(text, path).CheckNames(_context)) Add(TemplateFindings.Of(finding, _pack.Files));
    }

    private void CheckShortTemplates()
    {
        CheckText(_pack.FileNamePattern, Manifest);
        foreach (var layout in _pack.Tables.Concat(_pack.ExtraLayouts))
        {
            string?[] texts = [layout.Title, layout.ContentsTitle, layout.CaptionLeft, layout.CaptionRight, .. layout.Notes, layout.EmptyNote];
            foreach (var text in texts.OfType<string>()) CheckText(text, $"tables/{layout.Id}.yaml");
        }
    }

    /// <summary>A template written into a YAML file; its places are those of the file where it stands there word for word.</summary>
    private void CheckText(string template, string path)
    {
        if (!template.Contains("{{", StringComparison.Ordinal)) return;
        var file = _pack.Files.Find(path) ?? "";
        var start = file.IndexOf(template, StringComparison.Ordinal);
        foreach (var finding in Template.Parse(template, path).CheckNames(_context))
            Add(TemplateFindings.Of(start < 0 ? finding : finding with { Span = Shifted(finding.Span, file.AsSpan(0, start)) }, _pack.Files));
    }

    private static TemplateSpan Shifted(TemplateSpan span, ReadOnlySpan<char> before) => span with
    {
        Line = span.Line + before.Count('\n'),
        Column = span.Line == 1 ? span.Column + before.Length - before.LastIndexOf('\n') - 1 : span.Column,
    };

    private void Add(Diagnostic finding)
    {
        if (_seen.Add($"{finding.Location} {finding.Code} {finding.Message.Chinese}")) _log.Add(finding);
    }
}
