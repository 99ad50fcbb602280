using System.Text.RegularExpressions;
using BudgetRender.Composing;
using BudgetRender.Documents;
using BudgetRender.Tests.Examples;
using BudgetRender.Tests.House;
using PlainText = BudgetRender.Tests.Examples.PlainText;

namespace BudgetRender.Tests.Composing;

/// <summary>Runs the examples of <c>docs/template-functions.md</c>, and holds that every function has one.</summary>
public sealed partial class FunctionDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "template-functions.md")).ReplaceLineEndings("\n");

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Page)) data.Add(match.Groups["code"].Value, match.Groups["text"].Value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(string code, string text)
    {
        var composed = Composer.Compose(SampleBudget.Create(), SamplePack.WithPart(code));

        Assert.Empty(composed.Diagnostics);
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(composed.Value!.Sections[0].Blocks));
        Assert.Equal(text, PlainText.Of(paragraph.Text));
    }

    [Fact]
    public void Every_heading_of_a_function_has_an_example() =>
        Assert.Equal(Heading().Count(Page), Example().Count(Page));

    [GeneratedRegex("""```scriban\n(?<code>.*?)\n```\n→ (?<text>[^\n]*)""", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^### `", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
