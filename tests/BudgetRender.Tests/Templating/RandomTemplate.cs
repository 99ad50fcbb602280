namespace BudgetRender.Tests.Templating;

/// <summary>Well-formed templates from a stream of random numbers, for properties that broken ones cannot show.</summary>
internal sealed class RandomTemplate(int seed)
{
    private static readonly string[] Texts = ["字", "\n", "\n  ", "  ", "a{b}", "{%{ {{ }%}", "{%%{x}%}y}%%}", "}", "{ ", "\t", "%"];

    private static readonly string[] Operators =
        ["+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<"];

    private static readonly string[] Atoms =
        ["1", "2.5", "0xffffffff", "0b11", "3m", "1e3", "\"t{\\n\"", "'q'", "`v``w`", "x", "$x", "$", "$0", "this", "empty", "null", "true", "for.index", "x.y", "x?.y", "x[0]", "x.empty?", "[]", "{}"];

    private readonly Random _random = new(seed);

    public string Template(int depth)
    {
        string text = "";
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            text += _random.Next(3) == 0 ? Pick(Texts) : Code(depth);
        }

        return text;
    }

    private string Code(int depth) => Pick(["{{ ", "{{- ", "{{~ "]) + Statements(depth) + Pick([" }}", " -}}", " ~}}"]);

    private string Statements(int depth)
    {
        string text = Statement(depth);
        for (int i = _random.Next(3); i > 0; i--)
        {
            text += Pick(["; ", "\n"]) + Statement(depth);
        }

        return text;
    }

    private string Body(int depth) => _random.Next(2) == 0 ? $"; {Statements(depth)}; " : $" }}}}{Template(depth)}{{{{ ";

    private string Statement(int depth) => depth <= 0 ? Expression(0) : _random.Next(16) switch
    {
        0 => $"x = {Expression(depth - 1)}",
        1 => $"x.y {Pick(["+=", "-=", "*=", "/=", "//=", "%=", "??="])} {Expression(depth - 1)}",
        2 => $"if {Expression(depth - 1)}{Body(depth - 1)}else if {Expression(depth - 1)}{Body(depth - 1)}else{Body(depth - 1)}end",
        3 => $"for x in {Expression(depth - 1)} limit: 3 reversed{Body(depth - 1)}else{Body(depth - 1)}end",
        4 => $"while {Expression(depth - 1)}{Body(depth - 1)}break; end",
        5 => $"case {Expression(depth - 1)}; when {Argument(depth - 1)}, {Argument(depth - 1)}{Body(depth - 1)}else{Body(depth - 1)}end",
        6 => $"func f{Pick(["", "(a, b = 2, c...)", "(a)", "()"])}{Body(depth - 1)}ret {Expression(depth - 1)}; end",
        7 => $"f(a, b) = {Expression(depth - 1)}",
        8 => $"capture x{Body(depth - 1)}end",
        9 => $"with {Expression(depth - 1)}{Body(depth - 1)}end",
        10 => $"wrap f {Argument(depth - 1)}{Body(depth - 1)}end",
        11 => "$$",
        12 => $"import {Expression(depth - 1)}",
        13 => $"tablerow $x in {Expression(depth - 1)} cols: 2{Body(depth - 1)}end",
        14 => Pick(["readonly x", "continue", "ret", "x++", "--x"]),
        _ => Expression(depth - 1),
    };

    private string Expression(int depth) => depth <= 0 ? Pick(Atoms) : _random.Next(14) switch
    {
        0 => $"{Argument(depth - 1)} {Pick(Operators)} {Argument(depth - 1)}",
        1 => $"{Argument(depth - 1)} ? {Argument(depth - 1)} : {Expression(depth - 1)}",
        2 => $"f {Argument(depth - 1)} {Argument(depth - 1)}",
        3 => $"f {Argument(depth - 1)} a: {Argument(depth - 1)}",
        4 => $"f({Expression(depth - 1)}, ^{Argument(depth - 1)})",
        5 => $"{Argument(depth - 1)} | f {Argument(depth - 1)} | string.upcase + 1",
        6 => $"[{Expression(depth - 1)}, {Expression(depth - 1)}]",
        7 => $"{{a: {Expression(depth - 1)}, \"b c\": {Expression(depth - 1)}}}",
        8 => $"$\"a{{{Expression(depth - 1)}}}b\\{{{{{Argument(depth - 1)}}}\"",
        9 => $"{Pick(["-", "+", "!", "@"])}{Argument(depth - 1)}",
        10 => $"do{Pick(["", "(a, b)"])}; x = 1; {Expression(depth - 1)}; end",
        11 => $"f do; ret {Expression(depth - 1)}; end",
        12 => $"{Argument(depth - 1)} + f {Argument(depth - 1)} * {Argument(depth - 1)}",
        _ => Argument(depth),
    };

    private string Argument(int depth) => depth <= 0 ? Pick(Atoms) : $"({Expression(depth - 1)})" + Pick(["", ".y", "[0]"]);

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
