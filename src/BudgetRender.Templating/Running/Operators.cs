using System.Text;

namespace BudgetRender.Templating;

/// <summary>What the binary operators mean for each pair of kinds.</summary>
internal static class Operators
{
    public static TemplateValue Apply(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (left.Kind == ValueKind.Host || right.Kind == ValueKind.Host)
        {
            return Host(run, place, operation, left, right);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Number(run, place, operation, left, right);
        }

        if (left.Kind == ValueKind.String || right.Kind == ValueKind.String)
        {
            return Text(run, place, operation, left, right);
        }

        if ((left.Kind == ValueKind.Boolean && right.IsNumber) || (left.IsNumber && right.Kind == ValueKind.Boolean))
        {
            return Number(run, place, operation, OneOrZero(left), OneOrZero(right));
        }

        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty)
        {
            return Empty(operation, left, right);
        }

        if (left.IsNull || right.IsNull)
        {
            return Null(operation, left, right);
        }

        return left.IsList || right.IsList
            ? ListOperators.Apply(run, place, operation, left, right)
            : Other(run, place, operation, left, right);
    }

    public static TemplateException Unsupported(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right) =>
        run.Error(Codes.OperatorNotSupported, place, OperatorText.Of(operation), Kinds.Name(left), Kinds.Name(right));

    public static bool Holds(BinaryOperator operation, int order) => operation switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Greater => order > 0,
        BinaryOperator.GreaterOrEqual => order >= 0,
        BinaryOperator.Less => order < 0,
        _ => order <= 0,
    };

    public static bool IsComparison(BinaryOperator operation) => operation is >= BinaryOperator.Equal and <= BinaryOperator.LessOrEqual;

    private static TemplateValue Host(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        HostValue host = left.Kind == ValueKind.Host ? left.AsHost : right.AsHost;
        if (host.TryCompute(operation, left, right, out TemplateValue result))
        {
            return result;
        }

        if (operation is BinaryOperator.Equal or BinaryOperator.NotEqual && left.Kind == right.Kind && left.SameObject(right))
        {
            return operation == BinaryOperator.Equal;
        }

        TemplateValue plainLeft = left.Kind == ValueKind.Host ? left.AsHost.Number ?? (TemplateValue)left.ToText() : left;
        TemplateValue plainRight = right.Kind == ValueKind.Host ? right.AsHost.Number ?? (TemplateValue)right.ToText() : right;
        if (operation == BinaryOperator.Add && (left.Kind == ValueKind.String || right.Kind == ValueKind.String || !plainLeft.IsNumber || !plainRight.IsNumber))
        {
            return Text(run, place, operation, left, right);
        }

        return Apply(run, place, operation, plainLeft, plainRight);
    }

    private static TemplateValue Number(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (IsComparison(operation))
        {
            bool isUnordered = double.IsNaN(left.ToDouble()) || double.IsNaN(right.ToDouble());
            return isUnordered ? operation == BinaryOperator.NotEqual : Holds(operation, Comparer.Order(left, right)!.Value);
        }

        if (operation is BinaryOperator.RangeInclude or BinaryOperator.RangeExclude)
        {
            return TemplateValue.From(TemplateRange.Create(
                Whole(run, place, left), Whole(run, place, right), operation == BinaryOperator.RangeExclude));
        }

        return Numbers.Compute(run, place, operation, left, right);
    }

    private static TemplateValue OneOrZero(TemplateValue value) => value.Kind == ValueKind.Boolean ? (value.AsBoolean ? 1L : 0L) : value;

    private static long Whole(Run run, Node place, TemplateValue value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float or ValueKind.Decimal when Math.Abs(value.ToDouble()) < 9e15 => (long)value.ToDouble(),
        _ => throw run.Error(Codes.CannotConvert, place, value.ToText(), "integer"),
    };

    private static TemplateValue Text(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (IsComparison(operation))
        {
            if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty)
            {
                return Empty(operation, left, right);
            }

            string first = run.Text(place, left);
            string second = run.Text(place, right);
            return left.IsNull || right.IsNull ? Null(operation, left, right) : Holds(operation, string.CompareOrdinal(first, second));
        }

        switch (operation)
        {
            case BinaryOperator.Add:
                run.CheckString(place, (long)run.Text(place, left).Length + run.Text(place, right).Length);
                return MixedText.Join(Plain(run, place, left), Plain(run, place, right));
            case BinaryOperator.Multiply:
                return Repeat(run, place, left, right);
            default:
                throw Unsupported(run, place, operation, left, right);
        }
    }

    private static TemplateValue Plain(Run run, Node place, TemplateValue value) => MixedText.Carries(value) ? value : run.Text(place, value);

    private static TemplateValue Repeat(Run run, Node place, TemplateValue left, TemplateValue right)
    {
        TemplateValue count = left.Kind == ValueKind.Integer ? left : right;
        TemplateValue text = left.Kind == ValueKind.Integer ? right : left;
        if (count.Kind == ValueKind.String && Numbers.TryRead(count.AsString, out TemplateValue read))
        {
            count = read;
        }

        if (count.Kind != ValueKind.Integer || text.Kind != ValueKind.String)
        {
            throw Unsupported(run, place, BinaryOperator.Multiply, left, right);
        }

        long times = Math.Max(0, count.AsInteger);
        string unit = text.AsString;
        run.CheckString(place, times > int.MaxValue ? (unit.Length == 0 ? 0 : long.MaxValue) : times * unit.Length);
        return unit.Length == 0 ? "" : new StringBuilder().Insert(0, unit, (int)times).ToString();
    }

    private static TemplateValue Empty(BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        TemplateValue other = left.Kind == ValueKind.Empty ? right : left;
        bool isEmpty = other.Kind == ValueKind.Empty || Members.IsEmpty(other).IsTrue;
        return operation switch
        {
            BinaryOperator.Equal or BinaryOperator.GreaterOrEqual or BinaryOperator.LessOrEqual => isEmpty,
            BinaryOperator.NotEqual => !isEmpty,
            BinaryOperator.Greater or BinaryOperator.Less => false,
            _ => TemplateValue.Empty,
        };
    }

    /// <summary>Null spreads through arithmetic, equals only null, and is neither less nor greater than anything.</summary>
    private static TemplateValue Null(BinaryOperator operation, TemplateValue left, TemplateValue right) => operation switch
    {
        BinaryOperator.Equal => left.IsNull && right.IsNull,
        BinaryOperator.NotEqual => !(left.IsNull && right.IsNull),
        _ when IsComparison(operation) => false,
        _ => default(TemplateValue),
    };

    private static TemplateValue Other(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (operation is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            return Comparer.AreEqual(left, right) == (operation == BinaryOperator.Equal);
        }

        if (IsComparison(operation) && left.Kind == right.Kind && Comparer.Order(left, right) is { } order)
        {
            return Holds(operation, order);
        }

        return Dates(run, place, operation, left, right) ?? throw Unsupported(run, place, operation, left, right);
    }

    private static TemplateValue? Dates(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        try
        {
            return (operation, left.Kind, right.Kind) switch
            {
                (BinaryOperator.Subtract, ValueKind.Date, ValueKind.Date) => TemplateValue.From(left.AsDate - right.AsDate),
                (BinaryOperator.Subtract, ValueKind.Date, ValueKind.TimeSpan) => TemplateValue.From(left.AsDate - right.AsTimeSpan),
                (BinaryOperator.Add, ValueKind.Date, ValueKind.TimeSpan) => TemplateValue.From(left.AsDate + right.AsTimeSpan),
                (BinaryOperator.Add, ValueKind.TimeSpan, ValueKind.TimeSpan) => TemplateValue.From(left.AsTimeSpan + right.AsTimeSpan),
                (BinaryOperator.Subtract, ValueKind.TimeSpan, ValueKind.TimeSpan) => TemplateValue.From(left.AsTimeSpan - right.AsTimeSpan),
                _ => (TemplateValue?)null,
            };
        }
        catch (Exception failure) when (failure is ArgumentOutOfRangeException or OverflowException)
        {
            throw run.Error(Codes.NumberTooLarge, place);
        }
    }
}
