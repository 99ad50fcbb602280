namespace BudgetRender.Templating;

/// <summary>The operators where one side is a list or range.</summary>
internal static class ListOperators
{
    public static TemplateValue Apply(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (Operators.IsComparison(operation))
        {
            return Compare(run, place, operation, left, right);
        }

        TemplateValue? result = operation switch
        {
            BinaryOperator.Add when left.IsList && right.IsList => Concat(run, place, left, right),
            BinaryOperator.ShiftLeft when left.IsList => Concat(run, place, left, new TemplateList([right])),
            BinaryOperator.ShiftRight when right.IsList => Concat(run, place, new TemplateList([left]), right),
            BinaryOperator.Multiply when right.Kind == ValueKind.Integer => Repeat(run, place, left, right.AsInteger),
            BinaryOperator.Multiply when left.Kind == ValueKind.Integer => Repeat(run, place, right, left.AsInteger),
            BinaryOperator.Divide or BinaryOperator.DivideRound when right.Kind == ValueKind.Integer => First(run, place, left, right.AsInteger),
            BinaryOperator.Modulus when right.Kind == ValueKind.Integer => Every(run, place, left, right.AsInteger),
            _ => (TemplateValue?)null,
        };
        return result ?? throw Operators.Unsupported(run, place, operation, left, right);
    }

    private static TemplateValue Concat(Run run, Node place, TemplateValue left, TemplateValue right)
    {
        var first = new ListView(left);
        var second = new ListView(right);
        run.CheckList(place, first.Count);
        run.CheckList(place, first.Count + second.Count);
        var list = new TemplateList((int)(first.Count + second.Count));
        Copy(first, first.Count, list);
        Copy(second, second.Count, list);
        return list;
    }

    private static void Copy(ListView from, long count, TemplateList to)
    {
        for (long i = 0; i < count; i++)
        {
            to.Add(from[i]);
        }
    }

    private static TemplateValue Repeat(Run run, Node place, TemplateValue source, long times)
    {
        var items = new ListView(source);
        run.CheckList(place, items.Count);
        run.CheckList(place, times > int.MaxValue ? long.MaxValue : items.Count * Math.Max(times, 0));
        var list = new TemplateList();
        for (long i = 0; i < times && items.Count > 0; i++)
        {
            Copy(items, items.Count, list);
        }

        return list;
    }

    private static TemplateValue First(Run run, Node place, TemplateValue source, long divisor)
    {
        var items = new ListView(source);
        long count = divisor > 0 ? items.Count / divisor : throw run.Error(Codes.DivisionByZero, place);
        run.CheckList(place, count);
        var list = new TemplateList();
        Copy(items, count, list);
        return list;
    }

    private static TemplateValue Every(Run run, Node place, TemplateValue source, long step)
    {
        if (step <= 0)
        {
            throw run.Error(Codes.DivisionByZero, place);
        }

        var items = new ListView(source);
        run.CheckList(place, items.Count);
        var list = new TemplateList();
        for (long i = 0; i < items.Count; i += step)
        {
            list.Add(items[i]);
        }

        return list;
    }

    /// <summary>The shorter list is less; lists of one length compare item by item, and each pair has to hold.</summary>
    private static TemplateValue Compare(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (operation is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            run.Spend(place, Math.Min(new ListView(left).Count, 1000));
            return Comparer.AreEqual(left, right) == (operation == BinaryOperator.Equal);
        }

        if (!left.IsList || !right.IsList)
        {
            throw Operators.Unsupported(run, place, operation, left, right);
        }

        var first = new ListView(left);
        var second = new ListView(right);
        run.CheckList(place, first.Count);
        if (first.Count != second.Count || first.Count == 0)
        {
            return Operators.Holds(operation, first.Count.CompareTo(second.Count));
        }

        for (long i = 0; i < first.Count; i++)
        {
            if (first[i].IsList || second[i].IsList || !Operators.Apply(run, place, operation, first[i], second[i]).IsTrue)
            {
                return false;
            }
        }

        return true;
    }
}
