using BudgetRender.Composing.Values;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Functions;

/// <summary>Amounts, counts and shares.</summary>
internal static class AmountFunctions
{
    public static IEnumerable<TemplateFunction> All(AmountStyle style) =>
    [
        new("amount", a => Print(a, style, ""), FunctionParameter.Required("value"), FunctionParameter.Optional("decimals")),
        new("wan", a => Print(a, style, "万元"), FunctionParameter.Required("value"), FunctionParameter.Optional("decimals")),
        new("count", Count, FunctionParameter.Required("value")),
        new("share", a => Share(a, style), FunctionParameter.Required("part"), FunctionParameter.Required("whole")),
    ];

    private static TemplateValue Print(CallArguments arguments, AmountStyle style, string unit)
    {
        if (!FigureArguments.TryRead(arguments, style, 1, out var figures, out var missing)) return missing;
        var value = figures[0].Value;
        var printed = arguments[1].IsNull
            ? AmountFormat.InProse(value, style)
            : AmountFormat.Plain(value, Math.Clamp(arguments.Integer(1), 0, 6), trim: false);
        return new PrintedFigure(printed, value, figures[0].Sources, unit);
    }

    private static TemplateValue Count(CallArguments arguments)
    {
        if (!FigureArguments.TryRead(arguments, CountStyle.Plain, 1, out var figures, out var missing)) return missing;
        return new PrintedFigure(AmountFormat.Plain(figures[0].Value, 0, trim: false), figures[0].Value, figures[0].Sources);
    }

    private static TemplateValue Share(CallArguments arguments, AmountStyle style)
    {
        if (!FigureArguments.TryRead(arguments, style, 2, out var figures, out var missing)) return missing;
        var (part, whole) = (figures[0].Value, figures[1].Value);
        if (whole == 0 && part != 0)
            throw arguments.Refuse("整体为零而部分不为零，不能计算占比", "the whole is zero and the part is not, so there is no share");
        var ratio = whole == 0 ? 0 : part / whole;
        return new PrintedFigure(AmountFormat.Percentage(ratio, style), ratio * 100, FigureArguments.SourcesOf(figures), "%");
    }
}
