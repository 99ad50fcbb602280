namespace BudgetRender.Templating;

internal sealed class WhileNode(Place place, ExpressionNode condition, BlockNode body) : StatementNode(place)
{
    public ExpressionNode Condition => condition;

    public BlockNode Body => body;

    public override void Execute(Run run)
    {
        LoopState? outer = run.While;
        var loop = new LoopState();
        run.While = loop;
        run.Loops++;
        try
        {
            for (; condition.Evaluate(run).IsTrue; loop.Index++)
            {
                run.Turn(this);
                body.Execute(run);
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
        finally
        {
            run.Loops--;
            run.While = outer;
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("while");
        printer.Expression(condition);
        printer.Body(body);
        printer.End();
    }
}

/// <summary><c>break</c> and <c>continue</c>, for the innermost loop of the function.</summary>
internal sealed class JumpNode(Place place, bool isBreak) : StatementNode(place)
{
    public bool IsBreak => isBreak;

    private string Word => isBreak ? "break" : "continue";

    public override void Execute(Run run)
    {
        if (run.Loops == 0)
        {
            throw run.Error(Codes.OutsideLoop, this, Word);
        }

        run.Flow = isBreak ? Flow.Break : Flow.Continue;
    }

    public override void Print(CodePrinter printer) => printer.Keyword(Word);
}

/// <summary><c>ret</c>, with the value of the function or without.</summary>
internal sealed class ReturnNode(Place place, ExpressionNode? value) : StatementNode(place)
{
    public ExpressionNode? Value => value;

    public override void Execute(Run run)
    {
        TemplateValue result = value?.Evaluate(run) ?? default;
        run.ReturnValue = result;
        run.Flow = Flow.Return;
    }

    public override void Print(CodePrinter printer)
    {
        printer.Keyword("ret");
        if (value is not null)
        {
            printer.Expression(value);
        }
    }
}
