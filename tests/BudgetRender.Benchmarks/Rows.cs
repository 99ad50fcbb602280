using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Documents;

namespace BudgetRender.Benchmarks;

/// <summary>How the cost of a long table grows: time per row of 20,000 rows against 2,000, in turns in one process.</summary>
internal static class Rows
{
    private const int Few = 2_000;
    private const int Many = 20_000;

    public static void Print()
    {
        var bench = new Workbench("sanmenxia-gov-office-2026");
        var (few, many) = (WithProjects(bench.Document, Few), WithProjects(bench.Document, Many));
        var (fewPages, manyPages) = (bench.LayOut(few), bench.LayOut(many));
        Console.WriteLine($"time per row, {Many} rows : {Few} rows");
        var (fewBudget, manyBudget) = (WithProjects(bench.Budget, Few), WithProjects(bench.Budget, Many));
        Print("check", () => bench.Check(fewBudget), () => bench.Check(manyBudget));
        Print("layout", () => bench.LayOut(few), () => bench.LayOut(many));
        Print("docx", () => Workbench.Docx(fewPages), () => Workbench.Docx(manyPages));
        Print("pdf", () => Workbench.Pdf(fewPages), () => Workbench.Pdf(manyPages));
    }

    private static void Print(string stage, Action few, Action many)
    {
        var (fewTimes, manyTimes) = (new List<double>(), new List<double>());
        for (var round = 0; round < 7; round++)
        {
            for (var i = 0; i < 3; i++) fewTimes.Add(Stages.Time(few));
            manyTimes.Add(Stages.Time(many));
        }

        Console.WriteLine($"{stage,-8}{manyTimes.Min() / Many / (fewTimes.Min() / Few),6:0.00} : 1");
    }

    /// <summary>The budget with further projects, each of a name and code of its own and without money or targets.</summary>
    private static Budget WithProjects(Budget budget, int rows)
    {
        var table = budget.Find(StatementIds.Projects)!;
        var last = table.Rows[^1];
        var further = Enumerable.Range(0, rows).Select(i => last with
        {
            Key = $"{last.Key}/{i}",
            Texts = last.Texts.SetItem(Fields.Name, new SourcedText($"项目{i}")).SetItem(Fields.ProjectCode, new SourcedText($"4112000{i:00000}")),
            Amounts = last.Amounts.Clear(),
        });
        return budget with { Statements = budget.Statements.Replace(table, table with { Rows = [.. table.Rows, .. further] }) };
    }

    /// <summary>The document's project table alone, its last row repeated.</summary>
    private static Document WithProjects(Document document, int rows)
    {
        var section = document.Sections.First(s => s.Blocks.OfType<Table>().Any(t => t.Id == "projects"));
        var table = section.Blocks.OfType<Table>().First(t => t.Id == "projects");
        var body = Enumerable.Repeat(table.Body[^1], rows).ToImmutableArray();
        return document with { Sections = [section with { Blocks = [table with { Body = body }] }] };
    }
}
