using System.Collections.Immutable;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>Runs the templates of a pack for one budget.</summary>
internal sealed class TemplateRunner
{
    private readonly PackFiles _files;
    private readonly PackTemplates _templates;
    private readonly TemplateContext _context;
    private readonly FindingLog _log;

    public TemplateRunner(Pack pack, TemplateRecord globals, FindingLog log)
    {
        _files = pack.Files;
        _templates = PackTemplates.Of(pack);
        _log = log;
        _context = new TemplateContext
        {
            Globals = globals,
            Functions = _templates.Functions,
            Loader = pack.Files.Find,
            Includes = _templates.Includes,
        };
    }

    /// <summary>A file of the pack as blocks; empty when there is no such file.</summary>
    public ImmutableArray<NarrativeBlock> Blocks(string path)
    {
        if (_files.Find(path) is not { } text) return [];
        var place = new SourceLocation(_files.Origins.GetValueOrDefault(path, path));
        var rendered = Render(text, place);
        return new MarkdownBlocks(rendered, _log, place).Read();
    }

    /// <summary>A short template as one text.</summary>
    /// <param name="origin">The file it stands in.</param>
    public string Text(string template, string origin)
    {
        if (!template.Contains("{{", StringComparison.Ordinal)) return template;
        var rendered = Render(template, new SourceLocation(origin));
        return SentinelText.Plain(rendered.Text, rendered.Values);
    }

    private RenderedText Render(string text, SourceLocation place)
    {
        var rendered = new RenderedText(_log, place);
        var result = _templates.Parse(text, place.File).Render(_context, rendered);
        foreach (var finding in result.Diagnostics) _log.AddOnce(TemplateFindings.Of(finding, _files));
        return rendered;
    }
}
