using BudgetRender.Templating;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Templating;

public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", "\n  ", " ", "  ", ";", "if ", "else ", "end ", "for ", "in ", "case ", "when ", "func ", "do ", "ret ", "while ",
        "capture ", "with ", "wrap ", "break ", "continue ", "import ", "readonly ", "tablerow ", "x", "y", "$x", "$", "$$", "$0", "f", "this", "empty", "null", "true", "1", "2.5", "0xff",
        "1e3", "3m", "\"text\"", "'q'", "`v`", "$\"a{1}b\"", "\"", "(", ")", "[", "]", "{", "}", ".", "?.", "..", "..<", "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", ">=", "&&",
        "||", "??", "?!", "!", "@", "^", "|", "|>", "=", "+=", "??=", ",", ":", "?", "#", "##", "++", "--", "array.sort ", "string.upcase", "object.eval ", "...", "a: 1", "limit: 2", "reversed", "字", "＋",
    ];

    private static readonly string[] Programs =
    [
        "x = x + x", "x = [x, x]", "x = x * 9", "while true; x = x + \"a\"; end", "for i in 1..100000; x = i; end", "func g; g; end; g", "x", "x = 1..99999999", "x = x | array.add x",
        "for i in 1..300; for j in 1..300; for k in 1..300; y = k; end; end; end", "y = \"ab\" * 500000", "y = \"a\" | string.pad_left 999999999", "x = {a: x}", "x.a = x", "x | object.to_json",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" | regex.match \"^(a+)+$\"", "x | array.sort", "capture x; x; x; end", "x << x", "1 << 5000 | math.times 99999", "x = \"{{ x }}\" | object.eval_template",
        "\"g\" | object.eval", "h(a) = h a; h 1", "[1, 2, 3] | array.each @(do; x = x + $0; ret x; end)", "x = x | array.join x", "x | string.replace \"a\" x", "x = x / 2", "with {}; x = 1; end", "x == x",
        "x | regex.replace \"a\" x", "array.cycle x", "x = (1..90000) | array.reverse", "x = [1] * 99999", "a = []; a[99999] = 1; x = a", "1e308 * 10", "tablerow i in 1..9 cols: 3; i; end",
    ];

    private static Gen<string> Soup => Gen.Elements(Pieces).ListOf().Select(string.Concat);

    [Fact]
    public void Parsing_never_throws() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60),
        Prop.ForAll(Soup.ToArbitrary(), text => Template.Parse(text, "soup").Diagnostics is not null));

    [Fact]
    public void Parsing_never_throws_on_any_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Template.Parse("{{" + text, "text").Diagnostics is not null));

    [Fact]
    public void A_broken_template_says_where() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40),
        Prop.ForAll(Soup.ToArbitrary(), text => Template.Parse(text, "soup").Diagnostics.All(d => d.ToText(TemplateLanguage.Chinese).Contains("soup:", StringComparison.Ordinal))));

    [Fact]
    public void Printing_and_parsing_gives_the_same_tree() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(30),
        Prop.ForAll(Soup.ToArbitrary(), text => Same(Template.Parse("{{ " + text, "soup")) && Same(Template.Parse(text, "soup"))));

    [Fact]
    public void A_well_formed_template_is_read_without_errors() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => IsRead(new RandomTemplate(seed).Template(3))));

    [Fact]
    public void Printing_and_parsing_a_well_formed_template_gives_the_same_tree() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Same(Template.Parse(new RandomTemplate(seed).Template(1 + (seed % 4)), "random"))));

    [Fact]
    public void A_well_formed_template_ends_within_its_limits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => EndsWithinLimits(new RandomTemplate(seed).Template(4))));

    [Fact]
    public void No_program_runs_past_its_limits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150).WithEndSize(12),
        Prop.ForAll(Gen.Elements(Programs).ListOf().Select(lines => "{{ x = \"a\"\n" + string.Join("\n", lines) + "\n}}").ToArbitrary(), EndsWithinLimits));

    [Fact]
    public void Random_code_never_throws_and_ends() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(30),
        Prop.ForAll(Soup.ToArbitrary(), text => EndsWithinLimits("{{ x = [1, 2]; f(a) = a; " + text + " }}")));

    private static bool IsRead(string text)
    {
        Template template = Template.Parse(text, "random");
        return template.HasErrors ? throw new InvalidOperationException(text + "\n" + template.Diagnostics[0].ToText(TemplateLanguage.English)) : true;
    }

    private static bool EndsWithinLimits(string text)
    {
        var limits = new TemplateLimits
        {
            Steps = 50_000,
            LoopIterations = 5_000,
            OutputLength = 20_000,
            StringLength = 5_000,
            ListLength = 2_000,
            RegexTime = TimeSpan.FromMilliseconds(20),
        };
        RenderResult result = Template.Parse(text, "program").Render(new TemplateContext { Limits = limits, IsLenient = true });
        return result.Text.Length <= limits.OutputLength;
    }

    private static bool Same(Template template)
    {
        if (template.HasErrors)
        {
            return true;
        }

        string printed = TemplatePrinter.Print(template);
        Template again = Template.Parse(printed, "printed");
        string[] before = TreeOutline.Of(template).Split('\n');
        string[] after = TreeOutline.Of(again).Split('\n');
        int line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return line == before.Length && !again.HasErrors
            ? true
            : throw new InvalidOperationException(
                $"{string.Concat(again.Diagnostics)}\n{string.Join('\n', before.Skip(line - 6).Take(12))}\n---\n{string.Join('\n', after.Skip(line - 6).Take(12))}\n---\n{printed}");
    }
}
