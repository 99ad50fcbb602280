using BudgetRender.Layout;
using BudgetRender.Layout.Fonts;
using BudgetRender.Tests.House;
using BudgetRender.Writers;

namespace BudgetRender.Tests.Writers;

public sealed class OutputFormatTests
{
    public static TheoryData<string> Names => [.. OutputFormat.All.Select(f => f.Name)];

    private static FontSet Fonts { get; } = FontSet.FromFolders(Repository.PathTo("fonts"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_format_writes_every_block_without_a_finding(string name)
    {
        var format = OutputFormat.Named(name.ToUpperInvariant())!;
        using var output = new MemoryStream();
        Assert.Empty(format.Write(DocumentLayout.LayOut(EveryBlock.Document, Fonts), output));
        Assert.True(output.Length > 0);
        Assert.Equal("." + name, format.Extension);
    }

    [Fact]
    public void An_unknown_name_is_no_format() => Assert.Null(OutputFormat.Named("odt"));
}
