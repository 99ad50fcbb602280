namespace BudgetRender.Templating;

internal sealed class ListNode(Place place, ExpressionNode[] items) : ExpressionNode(place)
{
    public ExpressionNode[] Items => items;

    public override TemplateValue Evaluate(Run run)
    {
        run.CheckList(this, items.Length);
        var list = new TemplateList(items.Length);
        foreach (ExpressionNode item in items)
        {
            list.Add(item.Evaluate(run));
        }

        return list;
    }

    public override void Print(CodePrinter printer)
    {
        printer.Word("[");
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                printer.Symbol(",");
            }

            printer.Expression(items[i]);
        }

        printer.Symbol("]");
    }
}

internal sealed class RecordNode(Place place, (string Name, ExpressionNode Value)[] members) : ExpressionNode(place)
{
    public (string Name, ExpressionNode Value)[] Members => members;

    public override TemplateValue Evaluate(Run run)
    {
        run.CheckList(this, members.Length);
        var record = new TemplateRecord();
        foreach ((string name, ExpressionNode value) in members)
        {
            record.Set(name, value.Evaluate(run));
        }

        return record;
    }

    public override void Print(CodePrinter printer)
    {
        printer.Word("{");
        for (int i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                printer.Symbol(",");
            }

            printer.Literal(members[i].Name);
            printer.Symbol(":");
            printer.Expression(members[i].Value);
        }

        printer.Word("}");
    }
}
