namespace BudgetRender.Templating;

/// <summary>The HTML around the turns of a <c>tablerow</c>: a row is open from its beginning to its end.</summary>
internal sealed class TableRow(Run run, Node place, long columns)
{
    public void Begin() => run.WriteText(place, "<tr class=\"row1\">");

    public void Open(long turn)
    {
        long column = turn % columns;
        if (column == 0 && turn > 0)
        {
            Finish();
            run.WriteText(place, $"<tr class=\"row{(turn / columns) + 1}\">");
        }

        run.WriteText(place, $"<td class=\"col{column + 1}\">");
    }

    public void Close() => run.WriteText(place, "</td>");

    public void Finish() => run.WriteText(place, "</tr>\n");
}
