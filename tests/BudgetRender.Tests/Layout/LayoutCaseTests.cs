using BudgetRender.Layout;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Layout;

/// <summary>Each folder below tests/cases/layout is a case; a new folder needs no code.</summary>
public sealed class LayoutCaseTests
{
    private const string WholeReport = "whole-report";

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.PathTo("tests", "cases", "layout"))
            .Select(d => Path.GetFileName(d)!)
            .Where(name => name != WholeReport)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_laid_out_as_expected(string name)
    {
        var input = File.ReadAllText(Repository.PathTo("tests", "cases", "layout", name, "input.txt"));

        var laidOut = DocumentLayout.LayOut(LayoutCase.Read(input), MeasuredFonts.Set);

        Golden.Matches($"layout/{name}/expected.txt", LayoutText.Of(laidOut));
    }

    [Fact]
    public void The_whole_report_is_laid_out_as_expected()
    {
        var laidOut = DocumentLayout.LayOut(SampleDocuments.WholeReport, ProjectFonts.Set);

        Golden.Matches($"layout/{WholeReport}/expected.txt", LayoutText.Of(laidOut));
    }
}
