using System.Globalization;
using System.Numerics;

namespace BudgetRender.Templating;

/// <summary>
/// One value of the language. <c>default</c> is null. Integers are 64-bit and grow into big integers; a number that the host
/// gives as decimal stays decimal through arithmetic.
/// </summary>
public readonly struct TemplateValue
{
    private readonly object? _object;
    private readonly long _bits;

    private TemplateValue(ValueKind kind, object? reference, long bits = 0)
    {
        Kind = kind;
        _object = reference;
        _bits = bits;
    }

    public ValueKind Kind { get; }

    public static TemplateValue Null => default;

    /// <summary>The value of <c>empty</c> and <c>blank</c>: equal to every empty string, list and record.</summary>
    public static TemplateValue Empty => new(ValueKind.Empty, null);

    public static TemplateValue True => new(ValueKind.Boolean, null, 1);

    public static TemplateValue False => new(ValueKind.Boolean, null, 0);

    public bool IsNull => Kind == ValueKind.Null;

    public bool IsNumber => Kind is >= ValueKind.Integer and <= ValueKind.Decimal;

    public bool IsInteger => Kind is ValueKind.Integer or ValueKind.BigInteger;

    internal bool IsList => Kind is ValueKind.List or ValueKind.Range;

    public static TemplateValue From(bool value) => value ? True : False;

    public static TemplateValue From(long value) => new(ValueKind.Integer, null, value);

    /// <summary>An integer where it fits in 64 bits, a big integer otherwise.</summary>
    public static TemplateValue From(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? From((long)value) : new(ValueKind.BigInteger, value);

    public static TemplateValue From(double value) => new(ValueKind.Float, null, BitConverter.DoubleToInt64Bits(value));

    public static TemplateValue From(decimal value) => new(ValueKind.Decimal, value);

    public static TemplateValue From(string? value) => value is null ? default : new(ValueKind.String, value);

    public static TemplateValue From(DateTimeOffset value) => new(ValueKind.Date, value);

    public static TemplateValue From(TimeSpan value) => new(ValueKind.TimeSpan, null, value.Ticks);

    public static TemplateValue From(TemplateList? value) => value is null ? default : new(ValueKind.List, value);

    public static TemplateValue From(TemplateRecord? value) => value is null ? default : new(ValueKind.Record, value);

    public static TemplateValue From(TemplateFunction? value) => value is null ? default : new(ValueKind.Function, value);

    public static TemplateValue From(HostValue? value) => value is null ? default : new(ValueKind.Host, value);

    internal static TemplateValue From(TemplateRange value) => new(ValueKind.Range, value);

    internal static TemplateValue From(MixedText value) => new(ValueKind.String, value);

    public static implicit operator TemplateValue(bool value) => From(value);

    public static implicit operator TemplateValue(long value) => From(value);

    public static implicit operator TemplateValue(decimal value) => From(value);

    public static implicit operator TemplateValue(double value) => From(value);

    public static implicit operator TemplateValue(string? value) => From(value);

    public static implicit operator TemplateValue(TemplateList? value) => From(value);

    public static implicit operator TemplateValue(TemplateRecord? value) => From(value);

    public static implicit operator TemplateValue(HostValue? value) => From(value);

    public bool AsBoolean => _bits != 0;

    public long AsInteger => _bits;

    public BigInteger AsBigInteger => Kind == ValueKind.BigInteger ? (BigInteger)_object! : _bits;

    public decimal AsDecimal => (decimal)_object!;

    public DateTimeOffset AsDate => (DateTimeOffset)_object!;

    public TimeSpan AsTimeSpan => new(_bits);

    /// <summary>The text of a string value; of another kind see <see cref="ToText"/>.</summary>
    public string AsString => _object as string ?? ((MixedText)_object!).ToString();

    public TemplateList AsList => (TemplateList)_object!;

    public TemplateRecord AsRecord => (TemplateRecord)_object!;

    public TemplateFunction AsFunction => (TemplateFunction)_object!;

    public HostValue AsHost => (HostValue)_object!;

    internal TemplateRange AsRange => (TemplateRange)_object!;

    internal MixedText? AsMixedText => _object as MixedText;

    internal bool SameObject(TemplateValue other) => ReferenceEquals(_object, other._object);

    /// <summary>Any number as a double; 0 for what is no number.</summary>
    public double ToDouble() => Kind switch
    {
        ValueKind.Integer => _bits,
        ValueKind.Float => BitConverter.Int64BitsToDouble(_bits),
        ValueKind.Decimal => (double)(decimal)_object!,
        ValueKind.BigInteger => (double)(BigInteger)_object!,
        ValueKind.Host => (double)(AsHost.Number ?? 0),
        _ => 0,
    };

    /// <summary>
    /// Only <c>null</c>, <c>false</c>, <c>empty</c> and a host value that says so are false: 0 and "" are true.
    /// </summary>
    public bool IsTrue => Kind switch
    {
        ValueKind.Null or ValueKind.Empty => false,
        ValueKind.Boolean => _bits != 0,
        ValueKind.Host => AsHost.IsTrue,
        _ => true,
    };

    /// <summary>The text that an interpolation prints, in the invariant culture.</summary>
    public string ToText() => Kind switch
    {
        ValueKind.Null or ValueKind.Empty => "",
        ValueKind.Boolean => _bits != 0 ? "true" : "false",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.String => AsString,
        ValueKind.Host => AsHost.ToText(),
        _ => ValueText.Of(this),
    };

    public override string ToString() => ToText();
}
