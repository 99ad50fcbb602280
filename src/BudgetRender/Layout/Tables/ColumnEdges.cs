using BudgetRender.Documents;

namespace BudgetRender.Layout.Tables;

/// <summary>The vertical edges of a table's columns.</summary>
internal static class ColumnEdges
{
    /// <summary>Points by which a table may leave the text block unnoticed.</summary>
    private const double Tolerance = 0.5;

    /// <summary>
    /// One more edge than columns, in points from the table's left edge. A table wider than the text block is narrowed.
    /// </summary>
    public static double[] Of(Table table, double available, LayoutFindings findings)
    {
        var width = table.Columns.Sum(c => c.Width);
        var isTooWide = width > available + Tolerance;
        if (isTooWide) findings.AddWideTable(table, width, available);
        var scale = isTooWide ? available / width : 1;
        var edges = new double[table.Columns.Length + 1];
        for (var i = 0; i < table.Columns.Length; i++) edges[i + 1] = edges[i] + (table.Columns[i].Width * scale);
        return edges;
    }
}
