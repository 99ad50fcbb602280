using System.Collections.Immutable;
using BudgetRender.Composing.Values;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;
using Inline = BudgetRender.Documents.Inline;

namespace BudgetRender.Composing.Narrative;

/// <summary>Reads rendered Markdown as blocks of a document; what a document has nothing for is reported.</summary>
internal sealed class MarkdownBlocks(RenderedText rendered, FindingLog log, SourceLocation place)
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly MarkdownAttributes _attributes = MarkdownAttributes.Cut(rendered.Text);
    private readonly MarkdownInlines _inlines = new(rendered.Values, log, place);
    private readonly List<NarrativeBlock> _blocks = [];

    public ImmutableArray<NarrativeBlock> Read()
    {
        foreach (var block in Markdown.Parse(_attributes.Markdown, Pipeline)) Add(block);
        return [.. _blocks];
    }

    /// <summary>Indented text is text here, never code. Tables are read so that they can be reported.</summary>
    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case ParagraphBlock paragraph:
                _blocks.Add(new NarrativeParagraph(_inlines.Of(paragraph.Inline)));
                break;
            case ListBlock { IsOrdered: true } list:
                AddList(list);
                break;
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            default:
                ReportUnsupported(block.GetType().Name, block);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading)
    {
        var text = _inlines.Of(heading.Inline);
        var contents = _attributes.ContentsText(heading.Line);
        _blocks.Add(new NarrativeHeading(
            heading.Level, text, contents is null ? null : SentinelText.Plain(contents, rendered.Values)));
        if (heading.Level <= 5) return;
        log.Add(Diagnostic.Error(
            ComposeCodes.BadHeading,
            $"标题最多五级：“{InlineText.Of(text)}”。",
            $"Headings have five levels at most: '{InlineText.Of(text)}'.",
            place));
    }

    private void AddList(ListBlock list)
    {
        var numbers = _attributes.NumbersAbove(list.Line) ?? "1.";
        var format = NumberTexts.FormatOf(numbers);
        if (format is null)
        {
            log.Add(Diagnostic.Error(
                ComposeCodes.BadListNumbers,
                $"不认识的编号形式“{numbers}”，可用：{NumberTexts.Forms}。",
                $"Unknown form of numbers '{numbers}'; possible: {NumberTexts.Forms}.",
                place));
        }

        var start = int.TryParse(list.OrderedStart, out var first) && first > 0 ? first : 1;
        _blocks.Add(new NarrativeList(format ?? NumberFormat.Arabic, start, [.. list.OfType<ListItemBlock>().Select(Item)]));
    }

    /// <summary>An item is one paragraph; what else stands in it is reported.</summary>
    private ImmutableArray<Inline> Item(ListItemBlock item)
    {
        foreach (var further in item.Skip(1)) ReportUnsupported("列表项的第二段", further);
        return item.FirstOrDefault() is ParagraphBlock paragraph ? _inlines.Of(paragraph.Inline) : [];
    }

    private void ReportUnsupported(string what, Block block)
    {
        var text = _attributes.Markdown.Substring(block.Span.Start, Math.Min(40, Math.Max(0, block.Span.Length)));
        var shown = SentinelText.Plain(Whole(text), rendered.Values).ReplaceLineEndings(" ");
        log.Add(Diagnostic.Error(
            ComposeCodes.UnsupportedMarkdown,
            $"文档没有这种 Markdown（{what}）：“{shown}”。",
            $"Documents have nothing for this piece of Markdown ({what}): '{shown}'.",
            place));
    }

    /// <summary>Without a sentinel that was cut in its middle.</summary>
    private static string Whole(string text) =>
        text.LastIndexOf(Sentinels.Open) > text.LastIndexOf(Sentinels.Close) ? text[..text.LastIndexOf(Sentinels.Open)] : text;
}
