namespace BudgetRender.Templating;

internal enum UnaryOperator : byte
{
    Not,
    Plus,
    Minus,
}

internal sealed class UnaryNode(Place place, UnaryOperator operation, ExpressionNode operand) : ExpressionNode(place)
{
    public UnaryOperator Operation => operation;

    public ExpressionNode Operand => operand;

    public override TemplateValue Evaluate(Run run)
    {
        TemplateValue value = operand.Evaluate(run);
        return operation switch
        {
            UnaryOperator.Not => !value.IsTrue,
            _ when value.IsNull => default,
            UnaryOperator.Plus when Number(value) is { } number => number,
            UnaryOperator.Minus when Number(value) is { } number => Numbers.Negate(number),
            _ => throw run.Error(Codes.UnaryNotSupported, this, operation == UnaryOperator.Plus ? "+" : "-", Kinds.Name(value)),
        };
    }

    public override void Print(CodePrinter printer)
    {
        printer.Word(operation switch { UnaryOperator.Not => "!", UnaryOperator.Plus => "+", _ => "-" });
        printer.Tight(operand);
    }

    private static TemplateValue? Number(TemplateValue value) => value.Kind switch
    {
        ValueKind.Host => value.AsHost.Number,
        ValueKind.String => Numbers.TryRead(value.AsString, out TemplateValue read) ? read : (TemplateValue?)null,
        _ => value.IsNumber ? value : (TemplateValue?)null,
    };
}

/// <summary><c>++x</c>, <c>x--</c> and the like.</summary>
internal sealed class IncrementNode(Place place, AssignableNode target, bool isDecrement, bool isPostfix) : ExpressionNode(place)
{
    public AssignableNode Target => target;

    public bool IsDecrement => isDecrement;

    public bool IsPostfix => isPostfix;

    public override TemplateValue Evaluate(Run run)
    {
        TemplateValue before = target.Current(run);
        BinaryOperator operation = isDecrement ? BinaryOperator.Subtract : BinaryOperator.Add;
        TemplateValue after = Operators.Apply(run, this, operation, before, 1L);
        target.Assign(run, after);
        return isPostfix ? before : after;
    }

    public override void Print(CodePrinter printer)
    {
        string mark = isDecrement ? "--" : "++";
        if (isPostfix)
        {
            printer.Postfix(target);
            printer.Symbol(mark);
        }
        else
        {
            printer.Word(mark);
            printer.Tight(target);
        }
    }
}
