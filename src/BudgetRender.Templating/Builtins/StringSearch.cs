using System.Text;

namespace BudgetRender.Templating;

internal static class StringSearch
{
    public static TemplateValue ReplaceAll(CallArguments call, string with)
    {
        string text = call.Text(0);
        string match = call.Text(1);
        if (match.Length == 0)
        {
            return text;
        }

        var result = new StringBuilder();
        int from = 0;
        for (int at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, from, StringComparison.Ordinal))
        {
            result.Append(text, from, at - from).Append(with);
            from = at + match.Length;
            call.Run.CheckString(call.Call, result.Length > 4096 ? result.Length : 0);
            call.Run.Step(call.Call);
        }

        return call.NewText(result.Append(text, from, text.Length - from).ToString());
    }

    /// <summary>Capitals and small letters are the same here, as in Scriban; in <see cref="ReplaceAll"/> they are not.</summary>
    public static TemplateValue ReplaceOnce(CallArguments call, string with, bool fromEnd)
    {
        string text = call.Text(0);
        string match = call.Text(1);
        int at = match.Length == 0 ? -1
            : fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : call.NewText(string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + match.Length)));
    }

    /// <summary>Empty parts are left out; an empty separator splits nothing.</summary>
    public static TemplateValue Split(CallArguments call)
    {
        string text = call.Text(0);
        string match = call.Text(1);
        call.Run.Spend(call.Call, text.Length >> 4);
        return call.NewList([.. text.Split(match, StringSplitOptions.RemoveEmptyEntries).Select(TemplateValue.From)]);
    }

    public static TemplateValue IndexOf(CallArguments call)
    {
        string text = call.Text(0);
        int start = call[2].IsNull ? 0 : call.Integer(2);
        start = start < 0 ? start + text.Length : start;
        if (start < 0 || start > text.Length)
        {
            throw call.Wrong(2, "0.." + text.Length);
        }

        int count = call[3].IsNull ? text.Length - start : Math.Clamp(call.Integer(3), 0, text.Length - start);
        StringComparison comparison = call.Text(4).ToUpperInvariant() switch
        {
            "" or "ORDINAL" or "CURRENTCULTURE" or "INVARIANTCULTURE" => StringComparison.Ordinal,
            "ORDINALIGNORECASE" or "CURRENTCULTUREIGNORECASE" or "INVARIANTCULTUREIGNORECASE" => StringComparison.OrdinalIgnoreCase,
            _ => throw call.Wrong(4, "Ordinal | OrdinalIgnoreCase"),
        };
        return text.IndexOf(call.Text(1), start, count, comparison);
    }
}
