using System.Globalization;
using System.Text;
using BudgetRender.Layout;

namespace BudgetRender.Tests.Layout;

/// <summary>Laid-out pages as text: <c>page x y font size text</c>, rules and boxes likewise, findings at the end.</summary>
internal static class LayoutText
{
    public static string Of(LaidOutDocument document)
    {
        var text = new StringBuilder();
        for (var i = 0; i < document.Pages.Length; i++)
        {
            foreach (var item in document.Pages[i].Items) text.Append(i + 1).Append(' ').Append(Of(item)).Append('\n');
        }

        foreach (var heading in document.Headings)
            text.Append("heading ").Append(heading.Heading.Id).Append(" page ").Append(heading.PrintedPage ?? "-").Append(' ').Append(heading.Text).Append('\n');
        foreach (var finding in document.Diagnostics)
            text.Append(finding.Code).Append(' ').Append(finding.Severity).Append(' ').Append(finding.Message.Chinese).Append('\n');
        return text.ToString();
    }

    private static string Of(PageItem item) => item switch
    {
        TextItem t => $"{N(t.X)} {N(t.Baseline)} {t.Run.Face.Name}{(t.Run.IsEmboldened ? "+" : "")} {N(t.Run.Size)} {Mark(t.Origin)}{t.Run.Text}{Fit(t.Run)}",
        RuleItem r when r.Y1 == r.Y2 => $"{N(r.X1)} {N(r.Y1)} rule to x {N(r.X2)}",
        RuleItem r => $"{N(r.X1)} {N(r.Y1)} rule to y {N(r.Y2)}",
        BoxItem b => $"{N(b.X)} {N(b.Y)} box U+{char.ConvertToUtf32(b.Text, 0):X4}",
        _ => item.ToString(),
    };

    private static string Mark(Origin origin) => origin is Artifact { Kind: not ArtifactKind.Rule } a ? $"[{a.Kind}] " : "";

    /// <summary>The width, where it is not the font's own.</summary>
    private static string Fit(GlyphRun run) => run.Advances.IsEmpty ? "" : $" | {N(run.Width)}";

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
