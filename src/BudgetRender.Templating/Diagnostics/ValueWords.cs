namespace BudgetRender.Templating;

/// <summary>Values of the wrong kind.</summary>
internal static class ValueWords
{
    public static Words? Of(string code) => code switch
    {
        Codes.OperatorNotSupported => new(
            "{1} 与 {2} 之间不能用运算符「{0}」", "The operator '{0}' cannot be used between {1} and {2}",
            "检查两边的值；字符串转数用 string.to_double。", "Check both sides; string.to_double makes a number of a string."),
        Codes.UnaryNotSupported => new("运算符「{0}」不能用于 {1}", "The operator '{0}' cannot be used on {1}"),
        Codes.DivisionByZero => new("除数为零", "Division by zero", "先判断除数是否为零。", "Test the divisor first."),
        Codes.NotIterable => new(
            "不能逐项循环 {0}", "Cannot loop over a {0}",
            "in 之后须是列表、范围（1..5）、对象或字符串。", "A list, a range (1..5), an object or a string is expected behind 'in'."),
        Codes.NotAFunction => new(
            "「{0}」不是函数，而是 {1}", "'{0}' is not a function but {1}",
            "检查函数名；两个值之间是否缺少运算符。", "Check the name, and whether an operator is missing between two values."),
        Codes.WrongArgument => new(
            "函数 {0} 的第 {1} 个参数应为 {2}，实际是 {3}", "Argument {1} of {0} should be {2} but is {3}"),
        Codes.MissingArgument => new(
            "调用函数 {0} 时缺少参数「{1}」", "The call of {0} lacks the argument '{1}'",
            "管道符左边的值是第一个参数。", "What stands before the pipe is the first argument."),
        Codes.TooManyArguments => new(
            "函数 {0} 最多有 {1} 个参数", "The function {0} takes at most {1} arguments",
            "参数中含有运算或调用时，请加括号。", "Put an argument that calculates or calls into parentheses."),
        Codes.NotIndexable => new("{0} 不能用 {1} 作下标", "A {0} cannot be indexed by {1}"),
        Codes.CannotConvert => new("「{0}」不能转换为 {1}", "'{0}' cannot be converted to {1}"),
        _ => More(code),
    };

    private static Words? More(string code) => code switch
    {
        Codes.BadFormat => new("格式字符串无效：{0}", "Not a valid format: {0}", "例如 N2、F0、#,##0.00。", "For example N2, F0 or #,##0.00."),
        Codes.BadRegex => new(
            "正则表达式无效：{0}（第 {1} 个字符处）", "Not a valid regular expression: {0} (at character {1})",
            "用反引号字符串书写，反斜杠不必加倍。", "Write it in a verbatim string, where a backslash stands for itself."),
        Codes.BadJson => new("JSON 无效：第 {0} 行第 {1} 个字节处", "Not valid JSON: line {0}, byte {1}"),
        Codes.CannotSetMember => new("不能给 {1} 的成员「{0}」赋值", "The member '{0}' of a {1} cannot be set"),
        Codes.UnknownCulture => new(
            "不支持的区域设置：{0}", "The culture is not available: {0}",
            "可用：invariant、en-US、en-GB、zh-CN、fr-FR、de-DE。", "Available: invariant, en-US, en-GB, zh-CN, fr-FR, de-DE."),
        Codes.NotARecord => new("此处需要对象，实际是 {0}", "An object is expected here, not {0}"),
        Codes.IndexOutOfRange => new("下标 {0} 超出列表范围（共 {1} 项）", "The index {0} is outside the list of {1} items"),
        Codes.OutsideLoop => new("「{0}」只能用在循环之内", "'{0}' can only be used inside a loop"),
        Codes.NumberTooLarge => new("计算结果超出可表示的范围", "The result is out of range"),
        Codes.HostRefused => new("{0}：{1}", "{0}: {2}"),
        _ => null,
    };
}
