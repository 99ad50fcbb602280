using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>Puts a diagnostic into words: the codes of each stage have their own file.</summary>
internal static class DiagnosticWording
{
    public static string Message(TemplateDiagnostic diagnostic, TemplateLanguage language)
    {
        Words words = Of(diagnostic.Code);
        return language == TemplateLanguage.Chinese ? Fill(words.Chinese, TermWords.InChinese(diagnostic)) : Fill(words.English, diagnostic);
    }

    public static string? Hint(TemplateDiagnostic diagnostic, TemplateLanguage language)
    {
        Words words = Of(diagnostic.Code);
        bool isChinese = language == TemplateLanguage.Chinese;
        if (diagnostic.Near.Count > 0)
        {
            return isChinese
                ? $"是不是想写：{string.Join("、", diagnostic.Near)}？"
                : $"Did you mean: {string.Join(", ", diagnostic.Near)}?";
        }

        string? hint = isChinese ? words.ChineseHint : words.EnglishHint;
        return hint is null ? null : Fill(hint, diagnostic);
    }

    private static Words Of(string code) =>
        SyntaxWords.Of(code) ?? NameWords.Of(code) ?? ValueWords.Of(code) ?? LimitWords.Of(code) ?? new Words(code, code);

    private static string Fill(string sentence, TemplateDiagnostic diagnostic)
    {
        for (int i = 0; i < diagnostic.Arguments.Count; i++)
        {
            sentence = sentence.Replace($"{{{i.ToString(CultureInfo.InvariantCulture)}}}", diagnostic.Arguments[i], StringComparison.Ordinal);
        }

        return sentence;
    }
}
