using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// 名词解释: the pack's terms, in glossary.md one paragraph each as 名词：解释, with the department's own in place of the
/// pack's of the same name or after them.
/// </summary>
internal static class GlossaryEntries
{
    private const string FileName = "glossary.md";

    public static TemplateValue Of(Budget budget, Pack pack, FindingLog log)
    {
        var entries = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in (pack.Files.Find(FileName) ?? "").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var text = string.Concat(paragraph.Split(['\r', '\n']));
            var colon = text.IndexOf('：');
            if (colon > 0) entries[text[..colon]] = text[(colon + 1)..];
            else ReportBad(text, pack, log);
        }

        foreach (var term in budget.Glossary) entries[term.Term.Value] = term.Definition.Value;
        return TemplateList.Of(entries.Keys, term => new MembersValue(
            ("term", new TextValue(term)), ("definition", new TextValue(entries[term])))).Freeze();
    }

    private static void ReportBad(string text, Pack pack, FindingLog log) => log.AddOnce(Diagnostic.Error(
        ComposeCodes.BadGlossary,
        $"名词解释的每一段应为“名词：解释”，这一段没有冒号：“{text}”。",
        $"Every paragraph of the glossary is a term, a full-width colon and its meaning; this one has no colon: '{text}'.",
        new SourceLocation(pack.Files.Origins.GetValueOrDefault(FileName, FileName))));
}
