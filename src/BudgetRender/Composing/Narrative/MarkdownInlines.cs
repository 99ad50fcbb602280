using System.Collections.Immutable;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Templating;
using Markdig.Syntax.Inlines;
using Inline = BudgetRender.Documents.Inline;

namespace BudgetRender.Composing.Narrative;

/// <summary>Turns Markdown's inlines into those of the document.</summary>
internal sealed class MarkdownInlines(IReadOnlyList<HostValue> values, FindingLog log, SourceLocation place)
{
    public ImmutableArray<Inline> Of(ContainerInline? container)
    {
        if (container is null) return [];
        var inlines = new List<Inline>();
        foreach (var inline in container) Add(inlines, inline);
        return [.. inlines];
    }

    private void Add(List<Inline> inlines, Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                SentinelText.AddTo(inlines, literal.Content.ToString(), values);
                break;
            case HtmlEntityInline entity:
                SentinelText.AddText(inlines, entity.Transcoded.ToString());
                break;
            case EmphasisInline { DelimiterCount: 2 } strong:
                inlines.Add(new Strong(Of(strong)));
                break;
            case EmphasisInline emphasis:
                inlines.Add(new Emphasis(Of(emphasis)));
                break;
            case LineBreakInline { IsHard: true }:
                inlines.Add(new LineBreak());
                break;
            case LineBreakInline:
                AddSoftBreak(inlines, inline.NextSibling);
                break;
            default:
                AddUnsupported(inlines, inline);
                break;
        }
    }

    /// <summary>A line end in the template: a blank between Latin words, nothing in Chinese.</summary>
    private static void AddSoftBreak(List<Inline> inlines, Markdig.Syntax.Inlines.Inline? next)
    {
        var isLatinBefore = inlines.Count > 0 && inlines[^1] is Text { Value: [.., < '\u0080'] };
        var isLatinAfter = next is LiteralInline { Content.IsEmpty: false } literal && literal.Content.CurrentChar < '\u0080';
        if (isLatinBefore && isLatinAfter) SentinelText.AddText(inlines, " ");
    }

    private void AddUnsupported(List<Inline> inlines, Markdig.Syntax.Inlines.Inline inline)
    {
        var text = inline switch
        {
            CodeInline code => code.Content,
            HtmlInline html => html.Tag,
            AutolinkInline link => link.Url,
            LinkInline link => link.Url ?? "",
            _ => inline.GetType().Name,
        };
        var shown = SentinelText.Plain(text, values);
        log.Add(Diagnostic.Error(
            ComposeCodes.UnsupportedMarkdown,
            $"文档没有这种 Markdown：“{shown}”。",
            $"Documents have nothing for this piece of Markdown: '{shown}'.",
            place));
        if (inline is ContainerInline container) inlines.AddRange(Of(container));
        else SentinelText.AddTo(inlines, text, values);
    }
}
