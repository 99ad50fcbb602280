namespace BudgetRender.Templating;

/// <summary>Keeps what its body prints in a variable; host values in it are still found when that is printed.</summary>
internal sealed class CaptureNode(Place place, AssignableNode target, BlockNode body) : StatementNode(place)
{
    public AssignableNode Target => target;

    public BlockNode Body => body;

    public override void Execute(Run run) => target.Assign(run, run.Capture(this, body));

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("capture");
        printer.Expression(target);
        printer.Body(body);
        printer.End();
    }
}

/// <summary>Looks names up in a record or host value first; assignments go to the record.</summary>
internal sealed class WithNode(Place place, ExpressionNode target, BlockNode body) : StatementNode(place)
{
    public ExpressionNode Target => target;

    public BlockNode Body => body;

    public override void Execute(Run run)
    {
        TemplateValue value = target.Evaluate(run);
        run.Push(value.Kind switch
        {
            ValueKind.Record => new Scope(value.AsRecord.IsReadOnly ? new TemplateRecord(value.AsRecord) : value.AsRecord, null),
            ValueKind.Host => new Scope(new TemplateRecord(), value.AsHost),
            _ => throw run.Error(Codes.NotARecord, target, Kinds.Name(value)),
        });
        try
        {
            body.Execute(run);
        }
        finally
        {
            run.Pop();
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("with");
        printer.Expression(target);
        printer.Body(body);
        printer.End();
    }
}

/// <summary>Calls a function that can run the body by <c>$$</c>.</summary>
internal sealed class WrapNode(Place place, ExpressionNode target, BlockNode body, string? indent) : StatementNode(place)
{
    public ExpressionNode Target => target;

    public BlockNode Body => body;

    public string? Indent => indent;

    public override void Execute(Run run)
    {
        TemplateValue result = target is CallNode call ? call.Evaluate(run, body) : CallPlain(run);
        if (!result.IsNull)
        {
            run.Write(this, result, indent);
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement(indent);
        printer.Word("wrap");
        printer.Expression(target);
        printer.Body(body);
        printer.End();
    }

    private TemplateValue CallPlain(Run run)
    {
        TemplateValue function = target.EvaluateRaw(run);
        return function.Kind == ValueKind.Function
            ? run.Call(target, function.AsFunction, [], body)
            : throw run.Error(Codes.NotAFunction, target, CodePrinter.Text(target), Kinds.Name(function));
    }
}
