namespace BudgetRender.Templating;

/// <summary><c>func f … end</c> and <c>f(x) = expression</c>.</summary>
internal sealed class FunctionStatementNode(Place place, FunctionNode function) : StatementNode(place)
{
    public FunctionNode Function => function;

    public override void Execute(Run run)
    {
        TemplateValue value = function.Evaluate(run);
        if (function.IsLocal)
        {
            run.Frame.Set(function.Name!, value);
        }
        else
        {
            run.SetGlobal(this, function.Name!, value);
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Function(function);
    }
}

/// <summary>Bars later assignments to a name.</summary>
internal sealed class ReadOnlyNode(Place place, VariableNode variable) : StatementNode(place)
{
    public VariableNode Variable => variable;

    public override void Execute(Run run) => run.Target.MakeReadOnly(variable.Name);

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("readonly");
        printer.Expression(variable);
    }
}

/// <summary>Copies the members of a record into the current scope, read-only names excepted.</summary>
internal sealed class ImportNode(Place place, ExpressionNode source) : StatementNode(place)
{
    public ExpressionNode Source => source;

    public override void Execute(Run run)
    {
        TemplateValue value = source.Evaluate(run);
        if (value.Kind != ValueKind.Record)
        {
            throw run.Error(Codes.NotARecord, source, Kinds.Name(value));
        }

        TemplateRecord record = value.AsRecord;
        run.Spend(this, record.Count);
        foreach (string name in record.Names.ToList())
        {
            if (run.Target.CanSet(name))
            {
                run.SetGlobal(this, name, record[name]);
            }
        }
    }

    public override void Print(CodePrinter printer)
    {
        printer.Statement();
        printer.Word("import");
        printer.Expression(source);
    }
}
