namespace BudgetRender.Templating;

/// <summary>What reading a template can find.</summary>
internal static class SyntaxWords
{
    public static Words? Of(string code) => code switch
    {
        Codes.UnexpectedToken => new(
            "此处不应出现「{0}」，应为：{1}", "Unexpected '{0}', expected: {1}",
            "检查这一处之前是否缺少运算符、括号或换行。", "See whether an operator, a bracket or a line break is missing before it."),
        Codes.UnclosedBlock => new(
            "「{0}」没有对应的「end」", "'{0}' has no 'end'",
            "在这一段结束的地方加上 {{ end }}。", "Put {{ end }} where the block ends."),
        Codes.StrayKeyword => new(
            "「{0}」没有对应的开头语句", "'{0}' belongs to no statement",
            "删去它，或补上前面的 if、for、case 等语句。", "Remove it, or write the if, for or case that it belongs to."),
        Codes.UnclosedString => new(
            "字符串没有结束", "The string does not end",
            "在字符串末尾补上与开头相同的引号。", "Close it with the quotation mark that it starts with."),
        Codes.UnclosedCode => new(
            "代码块「{{」没有对应的「}}」", "The code block '{{' has no '}}'",
            "在代码末尾补上 }}。", "Put }} behind the code."),
        Codes.UnclosedEscape => new(
            "原样输出块没有结束，应有「{0}」", "The escape block does not end; '{0}' is expected",
            "结尾的百分号个数要与开头相同。", "The end needs as many percent signs as the start."),
        Codes.BadStringEscape => new(
            "字符串中不认识的转义「{0}」", "Unknown escape '{0}' in a string",
            "反斜杠本身写作 \\\\；正则表达式请用反引号字符串 `…`。", "Write \\\\ for a backslash; use a verbatim string `…` for a regular expression."),
        Codes.BadNumber => new("不是有效的数：{0}", "Not a number: {0}"),
        Codes.BadCharacter => new(
            "代码中不应出现字符「{0}」", "The character '{0}' has no meaning in code",
            "标点须用半角符号，正文须写在 {{ }} 之外。", "Use half-width punctuation, and put text outside {{ }}."),
        _ => More(code),
    };

    private static Words? More(string code) => code switch
    {
        Codes.BadAssignmentTarget => new(
            "等号左边不能被赋值", "What stands before the equals sign cannot be assigned to",
            "左边须是变量、成员或下标；比较请用 ==。", "Assign to a variable, member or index; compare with ==."),
        Codes.PipeNeedsFunction => new(
            "管道符「|」之后须是函数", "A function is expected behind the pipe '|'",
            "例如：{{ name | string.upcase }}。", "For example: {{ name | string.upcase }}."),
        Codes.TooDeep => new(
            "嵌套超过 {0} 层", "Nested more than {0} levels deep",
            "先把内层结果存入变量，或拆成几个函数。", "Keep inner results in variables, or split the code into functions."),
        Codes.PositionalAfterNamed => new(
            "带名参数之后不能再有不带名的参数", "An argument without a name cannot follow a named one",
            "把不带名的参数移到前面。", "Move it before the named ones."),
        Codes.BadParameter => new(
            "参数「{0}」的写法或位置不对", "The parameter '{0}' is written wrongly or in the wrong place",
            "顺序为：普通参数、有默认值的参数（默认值须是常量）、最后一个 name...；名称不能重复。",
            "First plain ones, then those with a default (a literal), last one name...; each name once."),
        Codes.NeedsVariable => new(
            "「{0}」需要一个变量", "'{0}' needs a variable",
            "写变量名，例如 x 或 $x。", "Write the name of a variable such as x or $x."),
        Codes.OutsideWhen => new(
            "「case」与第一个「when」之间不能有内容", "Nothing may stand between 'case' and its first 'when'",
            "把它移到 case 之前或某个 when 之内。", "Move it before the case or into a when."),
        Codes.BlockDelegateMisplaced => new(
            "「$$」只能单独作为一条语句", "'$$' can only be a statement of its own",
            "写作 {{ $$ }}。", "Write {{ $$ }}."),
        Codes.TemplateTooLong => new("模板超过 {0} 个字符", "The template is longer than {0} characters"),
        _ => null,
    };
}
