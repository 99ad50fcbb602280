namespace BudgetRender.Templating;

/// <summary>Limits of a run.</summary>
internal static class LimitWords
{
    public static Words? Of(string code) => code switch
    {
        Codes.StepLimit => new(
            "执行步数超过上限 {0}", "More than {0} steps",
            "检查是否有不会结束的循环。", "See whether a loop does not end."),
        Codes.LoopLimit => new(
            "循环次数（各层合计）超过上限 {0}", "More than {0} loop turns in all",
            "检查循环条件；嵌套循环的次数相乘。", "Check the loop; turns of nested loops multiply."),
        Codes.RecursionLimit => new(
            "函数调用或模板引用超过 {0} 层", "Calls or includes nested more than {0} deep",
            "检查函数是否不断调用自己，或模板是否互相引用。", "See whether a function calls itself or templates include each other without end."),
        Codes.OutputLimit => new("输出超过上限 {0} 个字符", "More than {0} characters of output"),
        Codes.StringLimit => new("字符串超过上限 {0} 个字符", "A string longer than {0} characters"),
        Codes.ListLimit => new("列表超过上限 {0} 项", "A list longer than {0} items"),
        Codes.RegexTime => new(
            "正则表达式用时超过 {0} 毫秒", "Regular expressions took more than {0} ms",
            "简化表达式，避免嵌套的重复，如 (a+)+。", "Simplify it; avoid repetition inside repetition such as (a+)+."),
        Codes.Cancelled => new("已取消", "Cancelled"),
        Codes.NestingLimit => new(
            "值的嵌套过深或包含自身，无法输出", "The value is nested too deeply or contains itself and cannot be printed",
            "输出它的某个成员。", "Print one of its members."),
        Codes.TooManyErrors => new("错误达到 {0} 处，停止执行", "Stopped after {0} errors"),
        _ => null,
    };
}
