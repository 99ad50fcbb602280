namespace BudgetRender.Tests.Examples;

/// <summary>The five published documents: tables, titles, headings, contents and figures as their goldens have them.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> ExampleIds => [.. GoldenFiles.ExampleIds];

    public static TheoryData<string, string> Tables
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var exampleId in GoldenFiles.ExampleIds)
            {
                foreach (var tableId in GoldenFiles.TableIds(exampleId)) data.Add(exampleId, tableId);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_is_in_its_place(string exampleId, string tableId)
    {
        var table = Assert.Single(
            ExampleDocuments.Compose(exampleId).Sections.SelectMany(s => s.Blocks).OfType<Documents.Table>(),
            t => t.Id == tableId);

        Assert.Equal(GoldenFiles.Table(exampleId, tableId), GoldenText.Grid(table));
    }

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void Titles_captions_and_notes_are_the_forms(string exampleId) =>
        Assert.Equal(GoldenFiles.Read(exampleId, "titles.txt"), GoldenText.Titles(ExampleDocuments.Compose(exampleId)));

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void Headings_and_their_numbers_are_the_forms(string exampleId) =>
        Assert.Equal(GoldenFiles.Read(exampleId, "headings.txt"), GoldenText.Headings(ExampleDocuments.Compose(exampleId)));

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void The_contents_are_the_forms(string exampleId) =>
        Assert.Equal(
            GoldenFiles.ReadFirst(exampleId, "contents.txt", "contents.built.txt"),
            GoldenText.Contents(ExampleDocuments.Compose(exampleId)));

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void The_explanations_have_the_tables_figures(string exampleId) =>
        Assert.Equal(
            GoldenText.WithoutComments(GoldenFiles.Read(exampleId, "figures.txt")),
            GoldenText.Figures(ExampleDocuments.Compose(exampleId)));

    [Theory]
    [MemberData(nameof(ExampleIds))]
    public void Reading_and_composing_find_no_error(string exampleId) =>
        Assert.Empty(ExampleDocuments.Result(exampleId).Diagnostics
            .Where(d => d.Severity == Diagnostics.Severity.Error)
            .Select(d => $"{d.Code} {d.Message.Chinese} {d.Location}"));
}
