namespace BudgetRender.Templating;

/// <summary>The HTML around the turns of a <c>tablerow</c>.</summary>
internal sealed class TableRow(Run run, Node place, ExpressionNode? columns)
{
    private readonly long _columns = Math.Max(1, Iteration.Whole(run, columns, 1));

    public void Open(long turn)
    {
        long column = turn % _columns;
        if (column == 0)
        {
            run.WriteText(place, $"<tr class=\"row{(turn / _columns) + 1}\">");
        }

        run.WriteText(place, $"<td class=\"col{column + 1}\">");
    }

    public void Close(long turn, bool isLast)
    {
        run.WriteText(place, "</td>");
        if (isLast || (turn + 1) % _columns == 0)
        {
            Finish();
        }
    }

    public void Finish() => run.WriteText(place, "</tr>\n");
}
