using BudgetRender.Composing.Values;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Functions;

/// <summary>Reasons, enumerations and numerals.</summary>
internal static class TextFunctions
{
    private static readonly char[] EndMarks = ['。', '；', '，', '、', '.', ';', ',', ' ', '　'];

    public static IEnumerable<TemplateFunction> All() =>
    [
        new("require", a => TemplateValue.From(Required(a, 0)), FunctionParameter.Required("value")),
        new("sentence", Sentence, FunctionParameter.Required("text"), FunctionParameter.Optional("mark", "。")),
        new("given", Given, FunctionParameter.Required("value")),
        new("enumerate", Enumerate, FunctionParameter.Required("items"), FunctionParameter.Optional("separator", "、")),
        new("chinese", a => ChineseNumerals.Of(a.Integer(0)), FunctionParameter.Required("number")),
        new("chinese_year", a => ChineseNumerals.Digitwise(a.Integer(0)), FunctionParameter.Required("year")),
        new("date_text", a => Date(a, PublishDate.Digits), FunctionParameter.Required("date")),
        new("chinese_date", a => Date(a, PublishDate.Chinese), FunctionParameter.Required("date")),
    ];

    /// <summary>
    /// A text that must be there, without the mark at its end, as the sentence brings its own; a missing one is reported.
    /// </summary>
    public static HostValue Required(CallArguments arguments, int index)
    {
        if (FigureArguments.MissingIn(arguments[index]) is { } missing)
        {
            missing.Report();
            return missing;
        }

        var value = arguments[index];
        var text = value.Kind == ValueKind.Host && value.AsHost is TextValue given ? given.Value : value.ToText();
        return new TextValue(text.TrimEnd(EndMarks));
    }

    /// <summary>The text with exactly this mark at its end, whatever mark it was given with.</summary>
    private static TemplateValue Sentence(CallArguments arguments) =>
        Required(arguments, 0) is TextValue text ? new TextValue(text.Value + arguments.Text(1)) : arguments[0];

    private static TemplateValue Given(CallArguments arguments) =>
        !arguments[0].IsNull && FigureArguments.MissingIn(arguments[0]) is null && arguments[0].IsTrue;

    private static TemplateValue Enumerate(CallArguments arguments)
    {
        if (arguments[0].Kind != ValueKind.List) throw arguments.Wrong(0, "list");
        var pieces = new List<object>();
        foreach (var item in arguments[0].AsList)
        {
            if (pieces.Count > 0) pieces.Add(arguments.Text(1));
            pieces.Add(item.Kind == ValueKind.Host ? item.AsHost : item.ToText());
        }

        return new JoinedText(pieces);
    }

    /// <summary>A date in other words; one that cannot be read stays as it was given.</summary>
    private static TemplateValue Date(CallArguments arguments, Func<PublishDate, string> words)
    {
        if (FigureArguments.MissingIn(arguments[0]) is { } missing)
        {
            missing.Report();
            return missing;
        }

        var value = arguments[0];
        var text = value.Kind == ValueKind.Host && value.AsHost is TextValue given ? given.Value : value.ToText();
        return new TextValue(PublishDate.Read(text) is { } date ? words(date) : text);
    }
}
