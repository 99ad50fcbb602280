using BudgetRender.Composing;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Composing;

/// <summary>
/// Cases in <c>tests/cases/composing</c>: <c>template.md</c> is a part of a document, <c>expected.txt</c> the document that the
/// sample budget makes of it and what was found.
/// </summary>
public sealed class ComposingCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.PathTo("tests", "cases", "composing")).Select(d => Path.GetFileName(d)!).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_becomes_the_expected_document(string name)
    {
        var template = File.ReadAllText(Repository.PathTo("tests", "cases", "composing", name, "template.md"));

        var composed = Composer.Compose(SampleBudget.Create(), SamplePack.WithPart(template));

        var findings = composed.Diagnostics.Select(d => $"{d.Severity} {d.Code} {d.Location}: {d.Message.Chinese}{(d.Hint is { } hint ? " " + hint.Chinese : "")}\n");
        Golden.Matches($"composing/{name}/expected.txt", DocumentOutline.Of(composed.Value!) + string.Concat(findings));
    }
}
