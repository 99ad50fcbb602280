namespace BudgetRender.Templating;

/// <summary>An argument of a call: by place, by name, or a list whose items become arguments (<c>^list</c>).</summary>
internal sealed class ArgumentNode(Place place, string? name, ExpressionNode value, bool expands) : Node(place)
{
    public string? Name => name;

    public ExpressionNode Value => value;

    public bool Expands => expands;

    public void Print(CodePrinter printer, bool isInList)
    {
        if (name is not null)
        {
            printer.Word(name);
            printer.Symbol(":");
        }

        if (expands)
        {
            printer.Word("^");
        }

        if (isInList)
        {
            printer.Operand(value);
        }
        else
        {
            printer.Argument(value, expands);
        }
    }
}

/// <summary>
/// A call: <c>f a b</c>, <c>f(a, b)</c> or <c>a | f b</c>, where what is piped is the first argument.
/// </summary>
internal sealed class CallNode(Place place, ExpressionNode target, ArgumentNode[] arguments, CallForm form) : ExpressionNode(place)
{
    public ExpressionNode Target => target;

    public ArgumentNode[] Arguments => arguments;

    public CallForm Form => form;

    public override TemplateValue Evaluate(Run run) => Evaluate(run, null);

    public TemplateValue Evaluate(Run run, BlockNode? wrapped)
    {
        TemplateValue function = target.EvaluateRaw(run);
        if (function.Kind == ValueKind.Function)
        {
            return run.Call(this, function.AsFunction, arguments, wrapped);
        }

        if (function.Kind == ValueKind.Record && run.FunctionOf(function.AsRecord) is { } namesake)
        {
            return run.Call(this, namesake, arguments, wrapped);
        }

        throw run.Error(Codes.NotAFunction, target, CodePrinter.Text(target), Kinds.Name(function));
    }

    public override void Print(CodePrinter printer)
    {
        int first = 0;
        if (form is CallForm.Piped or CallForm.PipedList)
        {
            if (arguments[0].Expands)
            {
                printer.Word("^");
            }

            printer.Piped(arguments[0].Value);
            printer.Word("|");
            first = 1;
        }

        printer.Callee(target);
        bool isList = form is CallForm.List or CallForm.PipedList;
        if (isList)
        {
            printer.Glue("(");
        }

        for (int i = first; i < arguments.Length; i++)
        {
            if (isList && i > first)
            {
                printer.Symbol(",");
            }

            arguments[i].Print(printer, isList);
        }

        if (isList)
        {
            printer.Symbol(")");
        }
    }
}

internal enum CallForm : byte
{
    Spaced,
    List,
    Piped,
    PipedList,
}
