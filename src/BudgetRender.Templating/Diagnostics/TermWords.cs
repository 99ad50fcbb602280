namespace BudgetRender.Templating;

/// <summary>The Chinese words for kinds of values and of tokens, which diagnostics carry by their English names.</summary>
internal static class TermWords
{
    public static TemplateDiagnostic InChinese(TemplateDiagnostic diagnostic)
    {
        string[] arguments = [.. diagnostic.Arguments];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = IsTerm(diagnostic.Code, i) ? Chinese(arguments[i]) : arguments[i];
        }

        return diagnostic with { Arguments = arguments };
    }

    /// <summary>Whether an argument names a kind; the others are names and texts of the template.</summary>
    private static bool IsTerm(string code, int index) => code switch
    {
        Codes.UnexpectedToken => true,
        Codes.NotIterable or Codes.NotARecord => index == 0,
        Codes.UnknownMember or Codes.NotAFunction or Codes.CannotConvert or Codes.CannotSetMember or Codes.UnaryNotSupported => index == 1,
        Codes.OperatorNotSupported => index >= 1,
        Codes.WrongArgument => index >= 2,
        Codes.NotIndexable => true,
        _ => false,
    };

    private static string Chinese(string term) => term switch
    {
        "<eof>" => "文件末尾",
        "<eol>" => "行末",
        "<expression>" => "表达式",
        "<name>" => "名称",
        "<end of statement>" => "换行、; 或 }}",
        "null" => "空值",
        "bool" => "布尔值",
        "int" or "long" or "bigint" or "integer" => "整数",
        "double" or "decimal" or "number" => "数",
        "string" => "字符串",
        "array" => "列表",
        "range" => "范围",
        "object" => "对象",
        "function" => "函数",
        "date" => "日期",
        "timespan" => "时间间隔",
        _ => term,
    };
}
