namespace BudgetRender.Templating;

/// <summary>Order and equality of values outside an expression: in sorting, searching and loops.</summary>
internal sealed class Comparer : IComparer<TemplateValue>, IEqualityComparer<TemplateValue>
{
    private const int MaximumDepth = 32;

    public static Comparer Instance { get; } = new();

    public static bool AreEqual(TemplateValue left, TemplateValue right) => AreEqual(left, right, 0);

    /// <summary>Negative, zero or positive; null where the kinds have no order.</summary>
    public static int? Order(TemplateValue left, TemplateValue right)
    {
        if (left.Kind == ValueKind.Host || right.Kind == ValueKind.Host)
        {
            left = Plain(left);
            right = Plain(right);
        }

        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Integer) => left.AsInteger.CompareTo(right.AsInteger),
            (ValueKind.Date, ValueKind.Date) => left.AsDate.CompareTo(right.AsDate),
            (ValueKind.TimeSpan, ValueKind.TimeSpan) => left.AsTimeSpan.CompareTo(right.AsTimeSpan),
            (ValueKind.Boolean, ValueKind.Boolean) => left.AsBoolean.CompareTo(right.AsBoolean),
            (ValueKind.String, ValueKind.String) => OrderTexts(left.AsString, right.AsString),
            _ when left.IsNumber && right.IsNumber => OrderNumbers(left, right),
            _ => null,
        };
    }

    /// <summary>For sorting: null first, then what has an order, then by text.</summary>
    public int Compare(TemplateValue x, TemplateValue y)
    {
        if (x.IsNull || y.IsNull)
        {
            return y.IsNull.CompareTo(x.IsNull);
        }

        return Order(x, y) ?? OrderTexts(x.ToText(), y.ToText());
    }

    public bool Equals(TemplateValue x, TemplateValue y) => AreEqual(x, y);

    public int GetHashCode(TemplateValue value)
    {
        TemplateValue plain = Plain(value);
        return plain.Kind switch
        {
            ValueKind.String => plain.AsString.GetHashCode(StringComparison.Ordinal),
            _ when plain.IsNumber => plain.ToDouble().GetHashCode(),
            ValueKind.List or ValueKind.Range => (int)new ListView(plain).Count,
            _ => (int)plain.Kind,
        };
    }

    private static TemplateValue Plain(TemplateValue value) =>
        value.Kind == ValueKind.Host && value.AsHost.Number is { } number ? number : value;

    /// <summary>By letters, then small letters before capitals, as Scriban's order by culture does for plain text.</summary>
    private static int OrderTexts(string left, string right)
    {
        int order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(right, left);
    }

    private static int OrderNumbers(TemplateValue left, TemplateValue right)
    {
        if (left.Kind == ValueKind.Float || right.Kind == ValueKind.Float)
        {
            return left.ToDouble().CompareTo(right.ToDouble());
        }

        return left.IsInteger && right.IsInteger
            ? left.AsBigInteger.CompareTo(right.AsBigInteger)
            : OrderExact(left, right);
    }

    private static int OrderExact(TemplateValue left, TemplateValue right)
    {
        bool tooLarge = left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger;
        return tooLarge ? left.ToDouble().CompareTo(right.ToDouble()) : Numbers.ToDecimal(left).CompareTo(Numbers.ToDecimal(right));
    }

    private static bool AreEqual(TemplateValue left, TemplateValue right, int depth)
    {
        if (left.IsList && right.IsList)
        {
            return SameItems(new ListView(left), new ListView(right), depth);
        }

        if (Order(left, right) is { } order)
        {
            return order == 0;
        }

        return left.Kind == right.Kind && (left.Kind is ValueKind.Null or ValueKind.Empty || left.SameObject(right));
    }

    private static bool SameItems(ListView left, ListView right, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new NestingException();
        }

        if (left.Count != right.Count)
        {
            return false;
        }

        for (long i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i], depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
