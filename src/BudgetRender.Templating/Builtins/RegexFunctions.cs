using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetRender.Templating;

/// <summary>Regular expressions, interpreted, culture-invariant, and within the run's time for them.</summary>
internal static class RegexFunctions
{
    private const int CostOfPattern = 200;

    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "regex",
        ("escape", "pattern", a => a.NewText(Regex.Escape(a.Text(0)))),
        ("match", "text pattern options?", Match),
        ("matches", "text pattern options?", Matches),
        ("replace", "text pattern replace options?", Replace),
        ("split", "text pattern options?", Split),
        ("unescape", "pattern", Unescape));

    private static T Use<T>(CallArguments call, int options, Func<Regex, string, T> use)
    {
        string text = call.Text(0);
        string pattern = call.Text(1);
        RegexOptions flags = Options(call.Text(options));
        Node place = call.Call;
        Run run = call.Run;
        run.Spend(place, CostOfPattern + pattern.Length + (text.Length >> 4));
        try
        {
            return run.WithRegexTime(place, left => use(new Regex(pattern, flags, left), text));
        }
        catch (ArgumentException failure)
        {
            throw run.Error(Codes.BadRegex, Run.ArgumentNode(place, 1), pattern, Offset(failure));
        }
    }

    private static string Offset(ArgumentException failure) =>
        (failure is RegexParseException parse ? parse.Offset : 0).ToString(CultureInfo.InvariantCulture);

    private static RegexOptions Options(string letters)
    {
        RegexOptions options = RegexOptions.CultureInvariant;
        options |= letters.Contains('i') ? RegexOptions.IgnoreCase : 0;
        options |= letters.Contains('m') ? RegexOptions.Multiline : 0;
        options |= letters.Contains('s') ? RegexOptions.Singleline : 0;
        options |= letters.Contains('x') ? RegexOptions.IgnorePatternWhitespace : 0;
        return options;
    }

    private static TemplateValue Match(CallArguments call)
    {
        List<TemplateValue> groups = Use(call, 2, (regex, text) => Groups(regex.Match(text)));
        return call.NewList(groups);
    }

    private static TemplateValue Matches(CallArguments call)
    {
        Run run = call.Run;
        Node place = call.Call;
        List<TemplateValue> found = Use(call, 2, (regex, text) =>
        {
            var lists = new List<TemplateValue>();
            for (Match match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                List<TemplateValue> groups = Groups(match);
                run.CheckList(place, groups.Count + lists.Count);
                lists.Add(new TemplateList(groups));
            }

            return lists;
        });
        return call.NewList(found);
    }

    private static List<TemplateValue> Groups(Match match) =>
        match.Success ? [.. match.Groups.Cast<Group>().Select(g => TemplateValue.From(g.Value))] : [];

    private static TemplateValue Replace(CallArguments call)
    {
        Run run = call.Run;
        Node place = call.Call;
        string replacement = call.Text(2);
        long length = 0;
        return call.NewText(Use(call, 3, (regex, text) => regex.Replace(text, match =>
        {
            run.Step(place);
            string result = match.Result(replacement);
            length += result.Length;
            run.CheckString(place, length > 4096 ? length : 0);
            return result;
        })));
    }

    private static TemplateValue Split(CallArguments call)
    {
        string[] parts = Use(call, 2, (regex, text) => regex.Split(text));
        return call.NewList([.. parts.Select(TemplateValue.From)]);
    }

    private static TemplateValue Unescape(CallArguments call)
    {
        try
        {
            return call.NewText(Regex.Unescape(call.Text(0)));
        }
        catch (ArgumentException failure)
        {
            throw call.Run.Error(Codes.BadRegex, call.Call, call.Text(0), Offset(failure));
        }
    }
}
