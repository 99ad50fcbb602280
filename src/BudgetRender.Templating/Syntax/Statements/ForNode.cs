namespace BudgetRender.Templating;

/// <summary>The parameters of a loop: each null where it is not given.</summary>
internal readonly record struct LoopParameters(ExpressionNode? Offset, ExpressionNode? Limit, ExpressionNode? Columns, bool Reversed);

/// <summary><c>for x in list</c>, and <c>tablerow</c>, which puts each turn into a cell of an HTML table.</summary>
internal sealed class ForNode(
    Place place,
    AssignableNode variable,
    ExpressionNode items,
    LoopParameters parameters,
    BlockNode body,
    BlockNode? otherwise,
    bool isTableRow) : StatementNode(place)
{
    public AssignableNode Variable => variable;

    public ExpressionNode Items => items;

    public LoopParameters Parameters => parameters;

    public BlockNode Body => body;

    public BlockNode? Otherwise => otherwise;

    public bool IsTableRow => isTableRow;

    public override void Execute(Run run)
    {
        TemplateValue source = Iteration.Items(run, items, items.Evaluate(run));
        var list = new ListView(source);
        (long first, long count) = Iteration.Slice(run, parameters, list.Count);
        long columns = isTableRow ? Math.Max(1, Iteration.Whole(run, parameters.Columns, 1)) : 0;
        TableRow? row = isTableRow && !source.IsNull ? new TableRow(run, this, columns) : null;
        row?.Begin();
        if (count > 0)
        {
            Loop(run, list, first, count, new LoopState { Length = count, Columns = columns }, row);
        }

        row?.Finish();
        if (count == 0)
        {
            otherwise?.Execute(run);
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word(isTableRow ? "tablerow" : "for");
        printer.Expression(variable);
        printer.Word("in");
        printer.Expression(items);
        printer.Parameter("offset", parameters.Offset);
        printer.Parameter("limit", parameters.Limit);
        printer.Parameter("cols", parameters.Columns);
        if (parameters.Reversed)
        {
            printer.Word("reversed");
        }

        printer.Body(body);
        if (otherwise is not null)
        {
            printer.Keyword("else");
            printer.Body(otherwise);
        }

        printer.End();
    }

    private void Loop(Run run, ListView list, long first, long count, LoopState loop, TableRow? row)
    {
        var saved = new SavedVariable(run, variable);
        LoopState? outerFor = run.For;
        LoopState? outerTableRow = run.TableRow;
        run.For = isTableRow ? outerFor : loop;
        run.TableRow = isTableRow ? loop : outerTableRow;
        run.Loops++;
        try
        {
            Turns(run, list, first, count, loop, row);
        }
        finally
        {
            run.Loops--;
            run.For = outerFor;
            run.TableRow = outerTableRow;
            saved.Restore();
        }
    }

    private void Turns(Run run, ListView list, long first, long count, LoopState loop, TableRow? row)
    {
        TemplateValue previous = default;
        for (long turn = 0; turn < count; turn++)
        {
            run.Turn(this);
            TemplateValue item = list[parameters.Reversed ? list.Count - 1 - turn : first + turn];
            loop.Index = turn;
            loop.Changed = turn == 0 || !Comparer.AreEqual(previous, item);
            previous = item;
            variable.Assign(run, item);
            row?.Open(turn);
            body.Execute(run);
            row?.Close();
            if (run.Flow == Flow.Return)
            {
                return;
            }

            Flow flow = run.Flow;
            run.Flow = Flow.None;
            if (flow == Flow.Break)
            {
                return;
            }
        }
    }
}
