using System.Collections.Immutable;
using System.Text;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>
/// What a run came to, for people and for machines, in the run folder. It depends on nothing but the entries, so that a
/// resumed run and merged shares end with the same files as an undisturbed one.
/// </summary>
public static class RunSummary
{
    private static readonly ImmutableArray<(string Name, Func<SummaryRows, Language, string> Write)> Files =
    [
        ("summary.html", SummaryHtml.Write),
        ("summary.csv", SummaryCsv.Write),
        ("summary.json", SummaryJson.Write),
        ("junit.xml", SummaryJUnit.Write),
    ];

    /// <summary>Writes all forms of the summary, each in one step.</summary>
    public static void Write(string folder, ImmutableArray<JournalEntry> entries, Language language)
    {
        var rows = new SummaryRows(entries);
        foreach (var (name, write) in Files)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path + ".new", write(rows, language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: name.EndsWith(".csv", StringComparison.Ordinal)));
            File.Move(path + ".new", path, overwrite: true);
        }
    }
}
