using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Composing.Narrative;
using BudgetRender.Composing.Tables;
using BudgetRender.Composing.Values;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing;

/// <summary>One document in the making.</summary>
internal sealed class Composition
{
    private readonly Budget _budget;
    private readonly Pack _pack;
    private readonly FindingLog _log = new();
    private readonly TemplateRunner _runner;
    private readonly NarrativeNumbering _numbering;

    public Composition(Budget budget, Pack pack)
    {
        _budget = budget;
        _pack = pack;
        _runner = new TemplateRunner(pack, Vocabulary.Of(budget, pack, _log), _log);
        _numbering = new NarrativeNumbering(pack.Options.GetValueOrDefault("part_break", "line") == "line");
    }

    public FindingLog Log => _log;

    /// <summary>Output name without extension.</summary>
    public string FileName() => _runner.Text(_pack.FileNamePattern, PackOrigin);

    public Document Compose()
    {
        var title = "";
        var sections = new List<Section>();
        var contentsAt = -1;
        foreach (var part in _pack.Outline)
        {
            switch (part.Kind)
            {
                case OutlineKind.Cover:
                    sections.Add(Cover(part, out title));
                    break;
                case OutlineKind.Contents:
                    contentsAt = sections.Count;
                    sections.Add(Contents(part));
                    break;
                case OutlineKind.Part:
                    AddPart(sections, part);
                    break;
                default:
                    sections.AddRange(Attachment(part));
                    break;
            }
        }

        if (contentsAt >= 0) sections[contentsAt] = WithEntries(sections[contentsAt]);
        return new Document(Info(title), _pack.Style, [.. sections]);
    }

    private string PackOrigin => _pack.Files.Origins.GetValueOrDefault("pack.yaml", _pack.Name);

    private Section Cover(OutlinePart part, out string title)
    {
        var blocks = _runner.Blocks(part.Template!);
        title = InlineText.Of(blocks.OfType<NarrativeHeading>().FirstOrDefault()?.Text ?? []);
        return Unnumbered(SectionKind.Cover, Lines(blocks, TextRole.CoverTitle, TextRole.CoverLine));
    }

    private Section Contents(OutlinePart part) => Unnumbered(
        SectionKind.Contents,
        part.Template is { } template
            ? Lines(_runner.Blocks(template), TextRole.ContentsTitle, TextRole.ContentsTitle)
            : [new Paragraph(TextRole.ContentsTitle, [new Text("目　录")])]);

    private static Section Unnumbered(SectionKind kind, ImmutableArray<Block> blocks) =>
        new(kind, PageOrientation.Portrait, PageNumbering.None, blocks);

    private Section WithEntries(Section contents) =>
        contents with { Blocks = contents.Blocks.Add(new ContentsList([.. _numbering.Entries])) };

    /// <summary>Headings and paragraphs as unnumbered lines.</summary>
    private static ImmutableArray<Block> Lines(ImmutableArray<NarrativeBlock> blocks, TextRole heading, TextRole paragraph) =>
    [
        .. blocks.Select(b => b is NarrativeHeading h ? new Paragraph(heading, h.Text) : b is NarrativeParagraph p ? new Paragraph(paragraph, p.Text) : null)
            .OfType<Block>(),
    ];

    /// <summary>Parts that follow one another share a section and start on pages of their own.</summary>
    private void AddPart(List<Section> sections, OutlinePart part)
    {
        var blocks = _numbering.Number(_runner.Blocks(part.Template!), part.ContentsDepth);
        if (sections.Count > 0 && sections[^1].Kind == SectionKind.Narrative)
        {
            sections[^1] = sections[^1] with { Blocks = [.. sections[^1].Blocks, new PageBreak(), .. blocks] };
            return;
        }

        sections.Add(new Section(SectionKind.Narrative, PageOrientation.Portrait, Numbering(sections), blocks));
    }

    private IEnumerable<Section> Attachment(OutlinePart part)
    {
        var tables = new TableComposer(_budget, _pack, TableText, _log.Findings);
        var pages = new TablePages();
        pages.Add(PageOrientation.Portrait, AttachmentHead(part));
        for (var i = 0; i < _pack.Tables.Length; i++)
        {
            var layout = _pack.Tables[i];
            pages.Add(layout.Orientation, tables.Compose(layout, i + 1));
            if (part.ContentsDepth == 0) continue;
            var number = NumberTexts.Of(NumberFormat.Chinese, i + 1).Text;
            _numbering.AddEntry(new ContentsEntry(1, number + TableText(layout.ContentsTitle), TableComposer.HeadingId(layout)));
        }

        return pages.Sections;
    }

    private ImmutableArray<Block> AttachmentHead(OutlinePart part)
    {
        var head = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in _runner.Blocks(part.Template!))
        {
            if (block is NarrativeHeading heading)
            {
                head.Add(new Heading(HeadingLevel.Part, null, heading.Text, "attachment"));
                _numbering.AddEntry(new ContentsEntry(0, heading.ContentsText ?? InlineText.Of(heading.Text), "attachment"));
            }
            else if (block is NarrativeParagraph paragraph)
            {
                head.Add(new Paragraph(TextRole.CoverLine, paragraph.Text));
            }
        }

        return head.ToImmutable();
    }

    private string TableText(string template) => _runner.Text(template, PackOrigin);

    private static PageNumbering Numbering(List<Section> sections) =>
        sections.Any(s => s.Numbering != PageNumbering.None) ? PageNumbering.Continue : PageNumbering.Restart;

    private DocumentInfo Info(string title) => new(
        title.Length > 0 ? title : FileName(),
        _budget.Department.Name,
        $"{_budget.Year}年部门预算公开",
        ["部门预算", "预算公开", _budget.Department.ShortName],
        "zh-CN");
}
