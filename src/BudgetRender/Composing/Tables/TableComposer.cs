using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Packs;

namespace BudgetRender.Composing.Tables;

/// <summary>Composes one standard table: its number, its title, the grid and the notes below it.</summary>
/// <param name="text">Renders one of the layout's short templates.</param>
internal sealed class TableComposer(Budget budget, Pack pack, Func<string, string> text, List<Diagnostic> findings)
{
    /// <summary>The id of a table's heading.</summary>
    public static string HeadingId(TableLayout layout) => "table-" + layout.Id.Replace('_', '-');

    /// <param name="number">The table's place in the form, from 1.</param>
    public ImmutableArray<Block> Compose(TableLayout layout, int number)
    {
        var statement = budget.Find(layout.Id);
        if (statement is null) ReportMissing(layout);
        else FormCoverage.Check(layout, statement, findings);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (NumberLine(number) is { } line) blocks.Add(new Paragraph(TextRole.TableNumber, [new Text(line)]));
        var title = text(layout.Title).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        blocks.Add(new Heading(HeadingLevel.TableTitle, null, [new Text(title[0])], HeadingId(layout)));
        foreach (var further in title.Skip(1)) blocks.Add(new Paragraph(TextRole.TableTitle, [new Text(further)]));
        blocks.Add(Grid(layout, statement, title[0]));
        foreach (var note in Notes(layout, statement)) blocks.Add(new Paragraph(TextRole.TableNote, Cells.Lines(text(note))));
        return blocks.ToImmutable();
    }

    private Table Grid(TableLayout layout, Statement? statement, string title)
    {
        var widths = layout.Form?.Widths ?? layout.Sides.SelectMany(s => s.Columns).SelectMany(c => c.Leaves).Select(l => l.Width);
        return new Table(
            layout.Id,
            title,
            new TableCaption(text(layout.CaptionLeft), text(layout.CaptionRight)),
            layout.TextSize,
            ColumnWidths.Fill(widths, ColumnWidths.TextWidth(pack.Style.Page, layout.Orientation)),
            layout.Form is null ? HeaderRows.Of(layout.Sides) : [],
            Body(layout, statement));
    }

    private static ImmutableArray<TableRow> Body(TableLayout layout, Statement? statement)
    {
        if (layout.Form is not null) return new PerformanceForm(layout, statement).Rows();
        return layout.Sides.Any(s => !s.Rows.IsEmpty) ? TwoSidedBody.Of(layout, statement) : OneSidedBody.Of(layout, statement);
    }

    private string? NumberLine(int number)
    {
        var pattern = pack.Options.GetValueOrDefault("table_number", "");
        return pattern.Length == 0 ? null : pattern.Replace("{0}", number.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
    }

    private IEnumerable<string> Notes(TableLayout layout, Statement? statement)
    {
        foreach (var note in layout.Notes) yield return note;
        if (layout.EmptyNote is { } empty && (statement?.IsEmpty ?? !IsStatedElsewhere(layout.Id))) yield return empty;
    }

    /// <summary>Whether another table states money of the fund that a missing table is about.</summary>
    private bool IsStatedElsewhere(string id) =>
        new[] { budget.Find(StatementIds.Balance), budget.Find(StatementIds.Appropriation) }
            .Select(s => s?.Row("revenue." + id))
            .Any(row => row is not null && row.Amounts.Values.Any(a => a.Value != 0));

    private void ReportMissing(TableLayout layout)
    {
        var title = text(layout.Title).Split('\n')[0];
        findings.Add(Diagnostic.Warning(
                ComposeCodes.MissingTable,
                $"没有给出“{title}”，按空表印出。",
                $"The table '{title}' was not given; its empty form is printed.")
            .WithHint("在工作簿中补上这张表；确实没有数据时也请保留空表。", "Add the table to the workbook; keep it, empty, where there is nothing to state."));
    }
}
