using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// What a template gets in place of something that was not given. Asking whether it is there is free; printing it, handing
/// it to a function or counting with it reports what is missing, once for each document.
/// </summary>
internal sealed class Missing(Func<Diagnostic> finding, string name, FindingLog log) : HostValue
{
    public override string KindName => "missing value";

    public override bool IsTrue => false;

    /// <summary>What stands in a document that is written in spite of its errors.</summary>
    public override string ToText() => $"〔缺：{name}〕";

    public void Report() => log.AddOnce(finding());

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = this;
        return true;
    }

    public override bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
    {
        Report();
        result = this;
        return true;
    }

    /// <summary>A fact that was not given: named by its label on the 情况说明 sheet.</summary>
    public static Missing Fact(FactDefinition definition, FindingLog log) => new(() => FactFinding(definition), definition.Label, log);

    /// <summary>A standard table that was not given, or one of its rows.</summary>
    public static Missing Table(string title, string? row, FindingLog log) =>
        new(() => TableFinding(title, row), row is null ? title : $"{title}：{row}", log);

    private static Diagnostic FactFinding(FactDefinition definition)
    {
        var isReason = definition.Path.StartsWith("reason.", StringComparison.Ordinal);
        var finding = isReason
            ? Diagnostic.Error(
                ComposeCodes.MissingReason,
                $"有增减变动而没有说明原因：缺少“{definition.Label}”。",
                $"There is a change but no reason for it: '{definition.Label}' ({definition.Path}) is missing.")
            : Diagnostic.Error(
                ComposeCodes.MissingFact,
                $"情况说明需要“{definition.Label}”，但没有给出。",
                $"The narrative needs '{definition.Label}' ({definition.Path}), which was not given.");
        return finding.WithHint(
            $"在“情况说明”表填写“{definition.Label}”一行。", $"Fill in the row '{definition.Label}' of the sheet 情况说明 (JSON: facts.{definition.Path}).");
    }

    private static Diagnostic TableFinding(string title, string? row) => row is null
        ? Diagnostic.Error(
            ComposeCodes.MissingTableInText, $"情况说明要引用“{title}”，但没有给出这张表。", $"The narrative quotes the table '{title}', which was not given.")
        : Diagnostic.Error(
            ComposeCodes.MissingTableInText,
            $"情况说明要引用“{title}”的“{row}”行，但表中没有这一行。",
            $"The narrative quotes row '{row}' of '{title}', which the table does not have.");
}
