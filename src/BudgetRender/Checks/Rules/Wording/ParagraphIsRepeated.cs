using BudgetRender.Diagnostics;

namespace BudgetRender.Checks.Rules.Wording;

internal static class ParagraphIsRepeated
{
    public static CheckRule Rule { get; } = new(
        "BR2711",
        nameof(ParagraphIsRepeated),
        Severity.Warning,
        new("同一段文字出现两次", "A paragraph stands twice"),
        new RuleExplanation(
            new("同一主题下没有两段相同的文字。", "No two texts of one topic are the same."),
            new(
                "文字残留和写法不一，使读者怀疑全文是否认真核对过。",
                "Left-overs and varying spellings make readers doubt that anything was checked."),
            RuleBases.Review,
            new("（五）与（七）职责相同", "Two duties are the same"),
            RuleRemedies.CorrectText))
    {
        Findings = Find,
    };

    private static IEnumerable<Diagnostic> Find(CheckContext context)
    {
        foreach (var topic in context.Texts.Where(t => t.Origin == TextOrigin.Prose && t.Text.Length > 3).GroupBy(t => t.Path))
        {
            foreach (var same in topic.GroupBy(t => TextForms.Plain(t.Text)).Where(g => g.Count() > 1))
            {
                var (first, second) = (same.First(), same.ElementAt(1));
                var start = second.Text.Length > 20 ? second.Text[..20] + "…" : second.Text;
                var finding = Rule.At(second.Location, $"「{start}」出现了两次", $"{start} stands twice");
                yield return first.Location is { } place ? finding with { Related = [new(place, new("首次出现", "first here"))] } : finding;
            }
        }
    }
}
