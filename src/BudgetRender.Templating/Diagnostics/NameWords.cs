namespace BudgetRender.Templating;

/// <summary>Names that are not known, includes, and what the host did not give.</summary>
internal static class NameWords
{
    public static Words? Of(string code) => code switch
    {
        Codes.UnknownVariable => new(
            "没有名为「{0}」的变量或函数", "There is no variable or function named '{0}'",
            "检查拼写；可能不存在的值写作 {0} ?? \"默认值\"。", "Check the spelling; write {0} ?? \"default\" for a value that may be absent."),
        Codes.UnknownMember => new(
            "{1} 没有名为「{0}」的成员", "The {1} has no member named '{0}'",
            "检查拼写；可能不存在的成员写作 ?.{0}。", "Check the spelling; write ?.{0} for a member that may be absent."),
        Codes.MemberOfNull => new(
            "不能取空值的成员「{0}」", "Cannot take the member '{0}' of null",
            "前面的值是空的；可能为空时写作 ?.{0}。", "What stands before it is null; write ?.{0} where it may be."),
        Codes.UnknownParameter => new(
            "函数 {1} 没有名为「{0}」的参数", "The function {1} has no parameter named '{0}'",
            "检查参数名的拼写。", "Check the spelling of the argument."),
        Codes.ReadOnly => new(
            "「{0}」是只读的", "'{0}' is read-only",
            "换一个变量名。", "Use another name."),
        Codes.NoLoader => new(
            "此处不能引用其他模板：{0}", "Other templates cannot be included here: {0}",
            "把内容直接写在本模板中。", "Write the content into this template."),
        Codes.IncludeNotFound => new(
            "找不到要引用的模板：{0}", "There is no template to include: {0}",
            "检查文件名和它在模板包中的位置。", "Check its name and its place in the pack."),
        Codes.NoClock => new(
            "此处没有当前时间", "There is no current time here",
            "同样的输入须得到同样的文件；请把日期写入数据。", "The same input has to give the same document; put the date into the data."),
        Codes.NoRandom => new(
            "此处没有随机数", "There are no random numbers here",
            "同样的输入须得到同样的文件；请把所需的值写入数据。", "The same input has to give the same document; put the value into the data."),
        _ => null,
    };
}
