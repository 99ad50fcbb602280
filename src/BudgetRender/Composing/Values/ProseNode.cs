using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>
/// The department's own prose by topic, each a list of texts. <c>prose.given.units</c> asks whether a topic was given;
/// using one that was not is reported.
/// </summary>
internal sealed class ProseNode(Budget budget, FindingLog log) : HostValue
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        [ProseTopics.Duties] = "主要职责",
        [ProseTopics.Organisation] = "机构设置",
        [ProseTopics.Units] = "预算单位构成",
        [ProseTopics.UnitsIntroduction] = "预算单位构成说明",
    };

    private static readonly string[] Topics = [.. Titles.Keys];

    public override string KindName => "prose";

    public override string ToText() => "";

    public override IEnumerable<string> MemberNames => ["given", .. Topics];

    public override bool TryGetMember(string name, out TemplateValue value)
    {
        value = default;
        if (name == "given")
        {
            value = new MembersValue(Array.ConvertAll(Topics, t => (t, TemplateValue.From(!Texts(t).IsEmpty))));
            return true;
        }

        if (!Titles.TryGetValue(name, out var title)) return false;
        var texts = Texts(name);
        if (texts.IsEmpty) ReportMissing(name, title);
        value = TemplateList.Of(texts, t => new TextValue(t.Value)).Freeze();
        return true;
    }

    private ImmutableArray<SourcedText> Texts(string topic) => budget.Prose.GetValueOrDefault(topic, []);

    private void ReportMissing(string topic, string title) => log.AddOnce(Diagnostic.Error(
            ComposeCodes.MissingProse,
            $"没有给出“{title}”。",
            $"'{topic}' of the prose was not given.")
        .WithHint($"在“概况”表填写“{title}”。", $"Fill in {title} on the sheet 概况 (JSON: prose.{topic})."));
}
