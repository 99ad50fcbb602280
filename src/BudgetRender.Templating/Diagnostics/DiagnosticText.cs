using System.Globalization;
using System.Text;

namespace BudgetRender.Templating;

/// <summary>Lays out a diagnostic for a terminal.</summary>
internal static class DiagnosticText
{
    private const int MaximumLine = 160;

    public static string Of(TemplateDiagnostic diagnostic, TemplateLanguage language)
    {
        bool isChinese = language == TemplateLanguage.Chinese;
        string severity = diagnostic.Severity == TemplateSeverity.Error ? (isChinese ? "错误" : "error") : (isChinese ? "警告" : "warning");
        var text = new StringBuilder();
        text.Append(severity).Append(' ').Append(diagnostic.Code).Append(isChinese ? "：" : ": ").Append(diagnostic.Message(language)).Append('\n');
        AppendPlace(text, diagnostic.Span);
        for (int i = diagnostic.IncludeChain.Count - 1; i >= 0; i--)
        {
            text.Append(isChinese ? "  引用自 " : "  included from ").Append(diagnostic.IncludeChain[i]).Append('\n');
        }

        if (diagnostic.Hint(language) is { } hint)
        {
            text.Append(isChinese ? "  提示: " : "  hint: ").Append(hint).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The place, its line, and a mark below as wide on the screen as what it marks.</summary>
    private static void AppendPlace(StringBuilder text, TemplateSpan span)
    {
        string number = span.Line.ToString(CultureInfo.InvariantCulture);
        string margin = new(' ', number.Length);
        int start = Math.Min(span.Column - 1, span.LineText.Length);
        int cut = start > MaximumLine ? start - (MaximumLine / 2) : 0;
        string line = span.LineText.Substring(cut, Math.Min(MaximumLine, span.LineText.Length - cut)).Replace('\t', ' ');
        start = Math.Min(start - cut, line.Length);
        int end = Math.Min(start + span.Length, line.Length);
        int width = Math.Max(1, DisplayWidth.Of(line.AsSpan(start, Math.Max(0, end - start))));
        text.Append("  --> ").Append(span).Append('\n');
        text.Append(margin).Append("  |\n");
        text.Append(number).Append("  | ").Append(line).Append('\n');
        text.Append(margin).Append("  | ").Append(' ', DisplayWidth.Of(line.AsSpan(0, start))).Append('^', width).Append('\n');
    }
}
