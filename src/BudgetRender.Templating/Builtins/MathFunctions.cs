using System.Globalization;
using System.Numerics;

namespace BudgetRender.Templating;

internal static class MathFunctions
{
    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "math",
        ("abs", "value", a => a[0].IsNull ? default : Comparer.Order(a.Number(0), 0L) < 0 ? Numbers.Negate(a.Number(0)) : a.Number(0)),
        ("ceil", "value", a => Round(a, Math.Ceiling, Math.Ceiling)),
        ("divided_by", "value divisor", DividedBy),
        ("floor", "value", a => Round(a, Math.Floor, Math.Floor)),
        ("format", "value format culture?", a => Formats.Format(a, a[0].IsNull ? default : a.Number(0))),
        ("is_number", "value", a => a[0].IsNumber),
        ("minus", "value with", a => Compute(a, BinaryOperator.Subtract)),
        ("modulo", "value with", a => Compute(a, BinaryOperator.Modulus)),
        ("plus", "value with", a => Compute(a, BinaryOperator.Add)),
        ("random", "minValue maxValue", Random),
        ("round", "value precision?", RoundTo),
        ("times", "value with", a => Compute(a, BinaryOperator.Multiply)),
        ("uuid", "", Uuid));

    private static TemplateValue Compute(CallArguments call, BinaryOperator operation) => Operators.Apply(call.Run, call.Call, operation, call[0], call[1]);

    private static TemplateValue Round(CallArguments call, Func<double, double> floating, Func<decimal, decimal> exact)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        TemplateValue value = call.Number(0);
        return value.Kind switch
        {
            ValueKind.Float => floating(value.ToDouble()),
            ValueKind.Decimal => exact(value.AsDecimal),
            _ => value,
        };
    }

    /// <summary>A half goes to the even neighbour, as in Scriban.</summary>
    private static TemplateValue RoundTo(CallArguments call)
    {
        int digits = call[1].IsNull ? 0 : Math.Clamp(call.Integer(1), 0, 15);
        return Round(call, v => Math.Round(v, digits, MidpointRounding.ToEven), v => Math.Round(v, digits, MidpointRounding.ToEven));
    }

    /// <summary>Rounded down to an integer where the divisor is one.</summary>
    private static TemplateValue DividedBy(CallArguments call)
    {
        TemplateValue result = Operators.Apply(call.Run, call.Call, BinaryOperator.Divide, call.Number(0), call.Number(1));
        if (!call.Number(1).IsInteger)
        {
            return result;
        }

        double floor = Math.Floor(result.ToDouble());
        return double.IsFinite(floor) ? TemplateValue.From(new BigInteger(floor)) : throw call.Run.Error(Codes.DivisionByZero, call.Call);
    }

    private static TemplateValue Random(CallArguments call)
    {
        int least = call.Integer(0);
        int most = call.Integer(1);
        return most < least ? throw call.Wrong(1, ">= " + least.ToString(CultureInfo.InvariantCulture)) : call.Run.Random(call.Call).Next(least, most);
    }

    private static TemplateValue Uuid(CallArguments call)
    {
        var bytes = new byte[16];
        call.Run.Random(call.Call).NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }
}
