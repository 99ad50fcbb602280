using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BudgetRender.Documents;
using BudgetRender.Writers.Html;

namespace BudgetRender.Tests.Writers.Html;

public sealed partial class HtmlWriterTests
{
    [Fact]
    public void Every_block_as_expected() =>
        Golden.Matches("reports/every-block/html/document.html", Written(EveryBlock.Document));

    [Fact]
    public void Same_input_gives_same_bytes() =>
        Assert.Equal(Written(EveryBlock.Document), Written(EveryBlock.Document with { }));

    [Fact]
    public void No_text_is_lost()
    {
        foreach (var document in new[] { EveryBlock.Document, SampleReport.Document })
        {
            var body = Written(document)[Written(document).IndexOf("<body>", StringComparison.Ordinal)..];
            var printed = WebUtility.HtmlDecode(Tag().Replace(body, ""));
            var at = 0;
            foreach (var text in TreeText.Of(document))
            {
                var found = printed.IndexOf(text, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{text} is missing after character {at}.");
                at = found + text.Length;
            }
        }
    }

    [Fact]
    public void Every_link_leads_to_a_heading_and_nothing_is_fetched()
    {
        var html = Written(SampleReport.Document);
        var ids = Id().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Link().Matches(html), m => Assert.Contains(Uri.UnescapeDataString(m.Groups[1].Value), ids));
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_are_closed_in_order()
    {
        var open = new Stack<string>();
        foreach (Match tag in Element().Matches(Written(EveryBlock.Document)))
        {
            var name = tag.Groups[2].Value;
            if (name is "meta" or "col" or "br") continue;
            if (tag.Groups[1].Value.Length == 0) open.Push(name);
            else Assert.Equal(name, open.Pop());
        }

        Assert.Empty(open);
    }

    [Fact]
    public void An_illegal_character_is_replaced_and_reported()
    {
        var section = new Section(
            SectionKind.Narrative,
            PageOrientation.Portrait,
            PageNumbering.None,
            [new Paragraph(TextRole.Body, [new Text("a\u0000<b>")])]);
        using var output = new MemoryStream();
        var findings = HtmlWriter.Write(EveryBlock.Document with { Sections = [section] }, output);
        Assert.Equal("BR6001", Assert.Single(findings).Code);
        Assert.Contains(">a\uFFFD&lt;b&gt;<", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private static string Written(Document document)
    {
        using var output = new MemoryStream();
        Assert.Empty(HtmlWriter.Write(document, output));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(/?)([a-z0-9]+)[^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex Link();
}
