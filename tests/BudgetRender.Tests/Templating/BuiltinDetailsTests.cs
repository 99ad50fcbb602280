using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

/// <summary>What the functions do at their edges, where a reader of the manual may expect something else.</summary>
public class BuiltinDetailsTests
{
    [Theory]
    [InlineData("[1, null, empty]", "[1, null, null]")]
    [InlineData("{a: null}", "{a: null}")]
    [InlineData("{a: 1, b: 2} | array.map 'key'", "[\"a\", \"b\"]")]
    [InlineData("{a: 1, b: 2} | array.size", "2")]
    [InlineData("math | array.map 'key' | array.first", "abs")]
    [InlineData("[@math.abs]", "[<function>]")]
    [InlineData("'甲乙' | array.join '、'", "甲、乙")]
    [InlineData("[{a: 1}, {b: 2}] | array.map 'a'", "[1]")]
    [InlineData("[{p: {n: 2}}, {p: {n: 1}}, {}] | array.sort 'p.n'", "[{}, {p: {n: 1}}, {p: {n: 2}}]")]
    public void Lists(string code, string expected) => Prints(code, expected);

    [Theory]
    [InlineData("'abc' | string.contains ''", "false")]
    [InlineData("'abc' | string.starts_with ''", "false")]
    [InlineData("'abc' | string.ends_with ''", "false")]
    [InlineData("null | string.equals_ignore_case ''", "false")]
    [InlineData("'abcd' | string.slice 1 0", "")]
    [InlineData("'abcd' | string.slice1 1 0", "")]
    [InlineData("'abcd' | string.slice (-3) 2", "bc")]
    [InlineData("'Total total' | string.replace_first 'TOTAL' 'sum'", "sum total")]
    [InlineData("'Total total' | string.remove_last 'TOTAL'", "Total ")]
    [InlineData("'(a) b!' | string.handleize", "-a-b")]
    [InlineData("'1st (word) here' | string.capitalizewords", "1St (Word) Here")]
    [InlineData("'one two' | string.truncatewords 5", "one two...")]
    [InlineData("'a b' | string.split ''", "[\"a b\"]")]
    [InlineData(@"""a\x01b"" | string.escape", @"a\x01b")]
    [InlineData(@"""a\rb"" | html.newline_to_br", "a<br />\rb")]
    [InlineData(@"""a\r\nb\n"" | html.newline_to_br", "a<br />\r\nb<br />\n")]
    [InlineData("(null | html.url_escape) == null", "true")]
    [InlineData("(null | string.strip) == null", "true")]
    [InlineData("(null | string.capitalize) == ''", "true")]
    [InlineData("'a' < 'B'", "false")]
    [InlineData("'banana' | string.index_of 'a' start_index: 2", "3")]
    [InlineData("'banana' | string.index_of 'a' startIndex: 2", "3")]
    [InlineData("'banana' | string.index_of 'A' string_comparison: 'OrdinalIgnoreCase'", "1")]
    [InlineData("'a b a' | string.replace_first 'a' 'c' from_end: true", "a b c")]
    public void Texts(string code, string expected) => Prints(code, expected);

    [Theory]
    [InlineData("2.5 | math.round", "2")]
    [InlineData("3.5 | math.round", "4")]
    [InlineData("2.5 << 1", "5")]
    [InlineData("true + 1", "2")]
    [InlineData("1234.5 | math.format 'N1' 'fr-FR'", "1\u202f234,5")]
    [InlineData("1234.5 | math.format 'N1' 'de-DE'", "1.234,5")]
    [InlineData("0.153 | math.format 'P1' 'en-US'", "15.3%")]
    [InlineData("-12 | math.format 'C' 'en-US'", "-$12.00")]
    [InlineData("12 | math.format 'C0' 'zh-CN'", "¥12")]
    public void Numbers(string code, string expected) => Prints(code, expected);

    [Theory]
    [InlineData("date.parse_to_string '2026-02-03' '%d %B' 'fr-FR'", "03 février")]
    [InlineData("'03/02/2026' | date.parse_to_string '%F' input_culture: 'en-GB'", "2026-02-03")]
    [InlineData("date.parse '02/03/2026' '%g%x' 'fr-FR'", "03 Feb 2026")]
    [InlineData("'2026-02-03' | date", "03 Feb 2026")]
    [InlineData("date.utc_now.hour", "22")]
    [InlineData("date.format = '%F'; [date '2026-02-03']", "[2026-02-03]")]
    [InlineData("date.format = '%F'; 'on ' + date '2026-02-03'", "on 2026-02-03")]
    public void Dates(string code, string expected) => Prints(code, expected);

    [Theory]
    [InlineData("1; ret 2; 3", "12")]
    [InlineData("1; if true; ret 'x'; end; 3", "1x")]
    [InlineData("object.eval_template 'a{{ ret 4 }}b'; 5", "a45")]
    public void A_page_prints_what_it_returns(string code, string expected) => Prints(code, expected);

    private static void Prints(string code, string expected)
    {
        var context = new TemplateContext { Now = new DateTimeOffset(2026, 11, 21, 6, 0, 0, TimeSpan.FromHours(8)) };
        RenderResult result = Template.Parse("{{ " + code + " }}", "test").Render(context);
        Assert.Equal("", string.Concat(result.Diagnostics.Select(d => d.ToText(TemplateLanguage.English))));
        Assert.Equal(expected, result.Text);
    }
}
