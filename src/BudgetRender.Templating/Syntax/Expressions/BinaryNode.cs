namespace BudgetRender.Templating;

internal sealed class BinaryNode(Place place, BinaryOperator operation, ExpressionNode left, ExpressionNode right) : ExpressionNode(place)
{
    public BinaryOperator Operation => operation;

    public ExpressionNode Left => left;

    public ExpressionNode Right => right;

    public override TemplateValue Evaluate(Run run)
    {
        TemplateValue first = LeftValue(run);
        switch (operation)
        {
            case BinaryOperator.And:
                return first.IsTrue && right.Evaluate(run).IsTrue;
            case BinaryOperator.Or:
                return first.IsTrue || right.Evaluate(run).IsTrue;
            case BinaryOperator.Coalesce:
                return first.IsNull ? right.Evaluate(run) : first;
            case BinaryOperator.NotCoalesce:
                return first.IsNull ? first : right.Evaluate(run);
            default:
                return Operators.Apply(run, this, operation, first, right.Evaluate(run));
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Operand(left);
        printer.Word(OperatorText.Of(operation));
        printer.Operand(right);
    }

    /// <summary><c>x ?? default</c> asks whether x is there, so an unknown name on its left is no error.</summary>
    private TemplateValue LeftValue(Run run) => operation is BinaryOperator.Coalesce or BinaryOperator.NotCoalesce
        ? Presence.ValueOrNull(run, left)
        : left.Evaluate(run);
}

/// <summary><c>condition ? then : otherwise</c></summary>
internal sealed class ConditionalNode(Place place, ExpressionNode condition, ExpressionNode then, ExpressionNode otherwise) : ExpressionNode(place)
{
    public ExpressionNode Condition => condition;

    public ExpressionNode Then => then;

    public ExpressionNode Otherwise => otherwise;

    public override TemplateValue Evaluate(Run run) => condition.Evaluate(run).IsTrue ? then.Evaluate(run) : otherwise.Evaluate(run);

    public override void Print(CodePrinter printer)
    {
        printer.Operand(condition);
        printer.Word("?");
        printer.Operand(then);
        printer.Word(":");
        printer.Operand(otherwise);
    }
}
