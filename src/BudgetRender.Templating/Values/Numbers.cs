using System.Globalization;
using System.Numerics;

namespace BudgetRender.Templating;

/// <summary>Number literals, texts read as numbers, and arithmetic between the kinds of number.</summary>
internal static class Numbers
{
    /// <summary>Decimal digits.</summary>
    public static TemplateValue FromInteger(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long small) ? small : Large(digits);

    /// <summary>Hexadecimal (4 bits a digit) or binary digits; without a final <c>u</c> the highest bit of 32 or 64 is the sign.</summary>
    public static TemplateValue? FromDigits(string digits, int bitsPerDigit)
    {
        bool isUnsigned = digits.EndsWith('u');
        string plain = isUnsigned ? digits[..^1] : digits;
        if (plain.Length is 0 or > 512)
        {
            return null;
        }

        BigInteger value = BigInteger.Zero;
        foreach (char digit in plain)
        {
            value = (value << bitsPerDigit) + Convert.ToInt32(digit.ToString(), 16);
        }

        if (!isUnsigned && value > int.MaxValue && value <= uint.MaxValue)
        {
            return (long)(int)(uint)value;
        }

        return !isUnsigned && value > long.MaxValue && value <= ulong.MaxValue ? (long)(ulong)value : TemplateValue.From(value);
    }

    /// <summary>A number with a point, an exponent or a suffix: <c>m</c> is decimal, the others are 64-bit floats.</summary>
    public static TemplateValue? FromFloat(string text)
    {
        char suffix = char.ToLowerInvariant(text[^1]);
        if (suffix == 'm')
        {
            return decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact : null;
        }

        string digits = suffix is 'f' or 'd' ? text[..^1] : text;
        bool isReadable = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value);
        return isReadable ? value : null;
    }

    public static bool TryRead(string text, out TemplateValue value)
    {
        value = default;
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long whole))
        {
            value = whole;
        }
        else if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double fraction))
        {
            value = fraction;
        }

        return !value.IsNull;
    }

    public static TemplateValue Negate(TemplateValue value) => value.Kind switch
    {
        ValueKind.Float => -value.ToDouble(),
        ValueKind.Decimal => -value.AsDecimal,
        ValueKind.Integer when value.AsInteger != long.MinValue => -value.AsInteger,
        _ => TemplateValue.From(-value.AsBigInteger),
    };

    public static TemplateValue Compute(Run run, Node place, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        try
        {
            return left.Kind switch
            {
                ValueKind.Integer when right.Kind == ValueKind.Integer && SmallSum(operation, left.AsInteger, right.AsInteger) is { } sum => sum,
                _ when left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal => Exact(operation, ToDecimal(left), ToDecimal(right)),
                _ when left.IsInteger && right.IsInteger => Whole(run, place, operation, left.AsBigInteger, right.AsBigInteger),
                _ => Floating(operation, left.ToDouble(), right.ToDouble()),
            } ?? throw run.Error(Codes.OperatorNotSupported, place, OperatorText.Of(operation), Kinds.Name(left), Kinds.Name(right));
        }
        catch (DivideByZeroException)
        {
            throw run.Error(Codes.DivisionByZero, place);
        }
        catch (OverflowException)
        {
            throw run.Error(Codes.NumberTooLarge, place);
        }
    }

    public static decimal ToDecimal(TemplateValue value) => value.Kind switch
    {
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Integer => value.AsInteger,
        ValueKind.BigInteger => (decimal)value.AsBigInteger,
        _ => (decimal)value.ToDouble(),
    };

    private static TemplateValue Large(string digits) => TemplateValue.From(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));

    private static TemplateValue? SmallSum(BinaryOperator operation, long left, long right)
    {
        long result;
        switch (operation)
        {
            case BinaryOperator.Add:
                result = unchecked(left + right);
                return ((left ^ result) & (right ^ result)) < 0 ? null : result;
            case BinaryOperator.Subtract:
                result = unchecked(left - right);
                return ((left ^ right) & (left ^ result)) < 0 ? null : result;
            case BinaryOperator.Multiply when Math.Abs((double)left) < 2e9 && Math.Abs((double)right) < 2e9:
                return left * right;
            default:
                return null;
        }
    }

    private static TemplateValue? Whole(Run run, Node place, BinaryOperator operation, BigInteger left, BigInteger right) => operation switch
    {
        BinaryOperator.Add => run.CheckNumber(place, left + right),
        BinaryOperator.Subtract => run.CheckNumber(place, left - right),
        BinaryOperator.Multiply => run.CheckNumber(place, left * right),
        BinaryOperator.Divide when right.IsZero => throw new DivideByZeroException(),
        BinaryOperator.Divide => (double)left / (double)right,
        BinaryOperator.DivideRound => TemplateValue.From(BigInteger.Divide(left, right)),
        BinaryOperator.Modulus => TemplateValue.From(BigInteger.Remainder(left, right)),
        BinaryOperator.ShiftLeft => run.CheckNumber(place, left << ShiftCount(right)),
        BinaryOperator.ShiftRight => TemplateValue.From(left >> ShiftCount(right)),
        _ => (TemplateValue?)null,
    };

    private static int ShiftCount(BigInteger count) => count >= 0 && count <= 8192 ? (int)count : throw new OverflowException();

    private static TemplateValue? Exact(BinaryOperator operation, decimal left, decimal right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right, MidpointRounding.ToEven),
        BinaryOperator.Modulus => left % right,
        _ => null,
    };

    private static TemplateValue? Floating(BinaryOperator operation, double left, double right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.ShiftLeft => left * Math.Pow(2, right),
        BinaryOperator.ShiftRight => left / Math.Pow(2, right),
        _ => null,
    };
}
