using BudgetRender.Composing.Values;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Functions;

/// <summary>
/// Comparisons with the year before. A change is one that still shows at the places amounts are printed with; what is
/// smaller is 持平 and is never called 增加 or 减少.
/// </summary>
internal static class ChangeFunctions
{
    public static IEnumerable<TemplateFunction> All(AmountStyle style) =>
    [
        new("changed", a => Changed(a, style), Now, Before),
        new("difference", a => Difference(a, style), Now, Before),
        new("growth", a => Growth(a, style), Now, Before),
        new("change_word", a => Word(a, style), Now, Before, Word("up", "增加"), Word("down", "减少"), Word("same", "持平")),
        new("growth_word", a => Word(a, style), Now, Before, Word("up", "增长"), Word("down", "下降"), Word("same", "持平")),
        new(
            "change",
            a => Change(a, style),
            Now,
            Before,
            Word("up", "增加"),
            Word("down", "减少"),
            Word("grow", "增长"),
            Word("shrink", "下降"),
            Word("same", "持平")),
        new("because", a => Because(a, style), FunctionParameter.Required("reason"), Now, Before, Word("lead", "，主要原因是：")),
    ];

    private static FunctionParameter Now => FunctionParameter.Required("now");

    private static FunctionParameter Before => FunctionParameter.Required("before");

    private static FunctionParameter Word(string name, string word) => FunctionParameter.Optional(name, word);

    /// <summary>1, -1, or 0 where the change does not show.</summary>
    private static int Direction(AmountValue now, AmountValue before, AmountStyle style) =>
        Math.Sign(AmountFormat.Round(now.Value - before.Value, style.Decimals));

    private static TemplateValue Changed(CallArguments arguments, AmountStyle style) =>
        FigureArguments.TryRead(arguments, style, 2, out var figures, out var missing)
            ? Direction(figures[0], figures[1], style) != 0
            : missing;

    private static TemplateValue Difference(CallArguments arguments, AmountStyle style) =>
        FigureArguments.TryRead(arguments, style, 2, out var figures, out var missing) ? Difference(figures, style) : missing;

    private static AmountValue Difference(AmountValue[] figures, AmountStyle style) =>
        new(Math.Abs(figures[0].Value - figures[1].Value), FigureArguments.SourcesOf(figures), style);

    private static TemplateValue Growth(CallArguments arguments, AmountStyle style)
    {
        if (!FigureArguments.TryRead(arguments, style, 2, out var figures, out var missing)) return missing;
        if (figures[1].Value == 0) throw arguments.Refuse("上年数为零，没有增减幅度", "last year's amount is zero, so there is no rate");
        return Rate(figures, style);
    }

    private static PrintedFigure Rate(AmountValue[] figures, AmountStyle style)
    {
        var ratio = Math.Abs((figures[0].Value - figures[1].Value) / figures[1].Value);
        return new PrintedFigure(AmountFormat.Percentage(ratio, style), ratio * 100, FigureArguments.SourcesOf(figures), "%");
    }

    private static TemplateValue Word(CallArguments arguments, AmountStyle style)
    {
        if (!FigureArguments.TryRead(arguments, style, 2, out var figures, out var missing)) return missing;
        return arguments[WordIndex(Direction(figures[0], figures[1], style), 2, 3, 4)];
    }

    /// <summary>增加276.75万元，增长6.49% — without a rate where there is none or it would print as zero, one word where nothing changed.</summary>
    private static TemplateValue Change(CallArguments arguments, AmountStyle style)
    {
        if (!FigureArguments.TryRead(arguments, style, 2, out var figures, out var missing)) return missing;
        var direction = Direction(figures[0], figures[1], style);
        if (direction == 0) return arguments[6];
        var difference = Difference(figures, style);
        var pieces = new List<object>
        {
            arguments.Text(WordIndex(direction, 2, 3, 6)),
            new PrintedFigure(difference.ToText(), difference.Value, difference.Sources, "万元"),
        };
        if (figures[1].Value != 0 && Rate(figures, style) is var rate && AmountFormat.Round(rate.Value, style.ShareDecimals) != 0)
        {
            pieces.Add("，" + arguments.Text(WordIndex(direction, 4, 5, 6)));
            pieces.Add(rate);
        }

        return new JoinedText(pieces);
    }

    /// <summary>The lead and the reason where there is a change; nothing where there is none.</summary>
    private static TemplateValue Because(CallArguments arguments, AmountStyle style)
    {
        foreach (var index in new[] { 1, 2 })
        {
            if (FigureArguments.MissingIn(arguments[index]) is not { } missing) continue;
            missing.Report();
            return missing;
        }

        var now = Read(arguments, 1);
        var before = Read(arguments, 2);
        if (AmountFormat.Round(now - before, style.Decimals) == 0) return "";
        return new JoinedText([arguments.Text(3), TextFunctions.Required(arguments, 0)]);
    }

    private static decimal Read(CallArguments arguments, int index)
    {
        var number = arguments.Number(index);
        return number.Kind == ValueKind.Decimal ? number.AsDecimal : (decimal)number.ToDouble();
    }

    private static int WordIndex(int direction, int up, int down, int same) => direction > 0 ? up : direction < 0 ? down : same;
}
