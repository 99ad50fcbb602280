using System.Collections.Immutable;
using BudgetRender.Composing.Narrative;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing;

/// <summary>Every syntax error in the templates of a pack: its narrative, and the short ones of pack.yaml and the layouts.</summary>
public static class PackTemplateCheck
{
    public static ImmutableArray<Diagnostic> Check(Pack pack) =>
    [
        .. Templates(pack)
            .SelectMany(t => Template.Parse(t.Text, pack.Files.Origins.GetValueOrDefault(t.Path, t.Path)).Diagnostics)
            .Select(d => TemplateFindings.Of(d)),
    ];

    private static IEnumerable<(string Path, string Text)> Templates(Pack pack)
    {
        foreach (var (path, text) in pack.Files.Texts.OrderBy(f => f.Key, StringComparer.Ordinal))
            if (path.StartsWith("narrative/", StringComparison.Ordinal)) yield return (path, text);
        yield return ("pack.yaml", pack.FileNamePattern);
        foreach (var layout in pack.Tables.Concat(pack.ExtraLayouts))
        {
            string?[] texts = [layout.Title, layout.ContentsTitle, layout.CaptionLeft, layout.CaptionRight, layout.EmptyNote, .. layout.Notes];
            foreach (var text in texts.OfType<string>()) yield return ($"tables/{layout.Id}.yaml", text);
        }
    }
}
