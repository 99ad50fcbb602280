using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Composing;

/// <summary>Gathers tables into sections: neighbours of one orientation share a section, each starts a page.</summary>
internal sealed class TablePages
{
    private readonly List<Section> _sections = [];

    public IReadOnlyList<Section> Sections => _sections;

    public void Add(PageOrientation orientation, ImmutableArray<Block> blocks)
    {
        if (blocks.IsEmpty) return;
        if (_sections.Count > 0 && _sections[^1].Orientation == orientation)
            _sections[^1] = _sections[^1] with { Blocks = [.. _sections[^1].Blocks, new PageBreak(), .. blocks] };
        else
            _sections.Add(new Section(SectionKind.Tables, orientation, PageNumbering.Continue, blocks));
    }
}
