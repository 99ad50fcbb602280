namespace BudgetRender.Templating;

/// <summary><c>x = value</c>, <c>x += value</c> and the like, <c>x ??= value</c>.</summary>
internal sealed class AssignNode(Place place, AssignableNode target, BinaryOperator? operation, ExpressionNode value) : StatementNode(place)
{
    public AssignableNode Target => target;

    /// <summary>Null for a plain assignment.</summary>
    public BinaryOperator? Operation => operation;

    public ExpressionNode Value => value;

    public override void Execute(Run run)
    {
        try
        {
            Assign(run);
        }
        catch (TemplateException failure) when (!failure.EndsRun && target is VariableNode or LocalNode)
        {
            // The name exists from here on, so that one mistake is not reported again wherever the name is used.
            run.Report(failure);
            Settle(run);
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Expression(target);
        printer.Word(operation is { } compound ? OperatorText.Of(compound) + "=" : "=");
        printer.Expression(value);
    }

    private void Assign(Run run)
    {
        switch (operation)
        {
            case null:
                target.Assign(run, value.Evaluate(run));
                break;
            case BinaryOperator.Coalesce:
                TemplateValue current = Presence.ValueOrNull(run, target);
                target.Assign(run, current.IsNull ? value.Evaluate(run) : current);
                break;
            default:
                target.Assign(run, Operators.Apply(run, this, operation.Value, target.Current(run), value.Evaluate(run)));
                break;
        }
    }

    private void Settle(Run run)
    {
        if (target is VariableNode variable && !run.TryGetGlobal(variable.Name, out _))
        {
            run.Target.Set(variable.Name, default);
        }
        else if (target is LocalNode local && !run.Frame.TryGet(local.Name, out _))
        {
            run.Frame.Set(local.Name, default);
        }
    }
}
