using BudgetRender.Composing;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Inputs;
using BudgetRender.Packs;
using BudgetRender.Tests.Examples;
using BudgetRender.Tests.House;
using BudgetRender.Tests.Packs;

namespace BudgetRender.Tests.Composing;

/// <summary>The five examples against what was published, in <c>tests/cases/examples</c>.</summary>
public sealed class ExampleDocumentTests
{
    private static readonly Dictionary<string, Result<Document>> Composed =
        GoldenFiles.ExampleIds.ToDictionary(id => id, Compose, StringComparer.Ordinal);

    public static TheoryData<string> Examples => [.. GoldenFiles.ExampleIds];

    public static TheoryData<string, string> Tables
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var id in GoldenFiles.ExampleIds)
                foreach (var table in GoldenFiles.TableIds(id)) data.Add(id, table);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Nothing_is_missing_or_dropped(string id) => Assert.Empty(Composed[id].Diagnostics);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Headings_are_the_forms(string id) =>
        Assert.Equal(GoldenFiles.Read(id, "headings.txt").ReplaceLineEndings("\n"), GoldenText.Headings(Composed[id].Value!));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_contents_list_what_the_form_lists(string id) =>
        Assert.Equal(
            GoldenFiles.ReadFirst(id, "contents.txt", "contents.built.txt").ReplaceLineEndings("\n"), GoldenText.Contents(Composed[id].Value!));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Titles_captions_and_notes_are_the_forms(string id) =>
        Assert.Equal(GoldenFiles.Read(id, "titles.txt").ReplaceLineEndings("\n"), GoldenText.Titles(Composed[id].Value!));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Explanations_have_the_figures_of_the_tables(string id)
    {
        var lines = GoldenFiles.Read(id, "figures.txt").ReplaceLineEndings("\n").Split('\n').Where(l => !l.StartsWith("# ", StringComparison.Ordinal));

        Assert.Equal(string.Join('\n', lines), GoldenText.Figures(Composed[id].Value!));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_stands_where_it_was_published(string id, string table)
    {
        var grid = Composed[id].Value!.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single(t => t.Id == table);

        Assert.Equal(GoldenFiles.Table(id, table).ReplaceLineEndings("\n"), GoldenText.Grid(grid));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Columns_fill_the_text_width(string id)
    {
        var page = Composed[id].Value!.Style.Page;
        foreach (var section in Composed[id].Value!.Sections)
        {
            var width = section.Orientation == PageOrientation.Portrait
                ? page.Width - page.Portrait.Left - page.Portrait.Right
                : page.Height - page.Landscape.Left - page.Landscape.Right;
            Assert.All(section.Blocks.OfType<Table>(), t => Assert.Equal(width, t.Columns.Sum(c => c.Width), 0.01));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Heading_ids_are_unique_and_the_contents_point_at_them(string id)
    {
        var blocks = Composed[id].Value!.Sections.SelectMany(s => s.Blocks).ToArray();
        var ids = blocks.OfType<Heading>().Select(h => h.Id).ToArray();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(blocks.OfType<ContentsList>().Single().Entries, e => Assert.Contains(e.HeadingId, ids));
    }

    /// <summary>Every place of a table's grid has exactly one cell, spans included.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Grids_have_no_holes_and_no_overlaps(string id)
    {
        foreach (var table in Composed[id].Value!.Sections.SelectMany(s => s.Blocks).OfType<Table>())
        {
            AssertCovered(table.Id, table.Head, table.Columns.Length);
            AssertCovered(table.Id, table.Body, table.Columns.Length);
        }
    }

    private static void AssertCovered(string id, IReadOnlyList<TableRow> rows, int columns)
    {
        var covered = new int[rows.Count, columns];
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row].Cells)
                for (var r = 0; r < cell.RowSpan; r++)
                    for (var c = 0; c < cell.ColumnSpan; c++) covered[row + r, cell.Column + c]++;
        foreach (var count in covered) Assert.True(count == 1, $"{id}: a place has {count} cells");
    }

    private static Result<Document> Compose(string id)
    {
        var input = InputReader.Open(Repository.PathTo("examples", id)).Value!;
        var pack = BuiltInPacks.Load(input.PackName!, input.Year!.Value);
        return Composer.Compose(InputReader.Read(input, pack).Value!, pack);
    }
}
