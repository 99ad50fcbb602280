using System.Buffers.Text;
using System.Text;

namespace BudgetRender.Pdf.Objects;

/// <summary>Bytes of PDF syntax in the making.</summary>
internal sealed class PdfBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public PdfBuffer Clear()
    {
        Length = 0;
        return this;
    }

    public PdfBuffer Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Write(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most three decimals and no trailing zeros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No PDF can say the number: infinite, not a number, or beyond 10^9.</exception>
    public PdfBuffer Real(double value)
    {
        if (!(Math.Abs(value) < 1e9))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A length in a PDF must be a finite number below 10^9.");
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Write((byte)'-');
            thousandths = -thousandths;
        }

        Integer(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0) return this;
        var target = Reserve(4);
        target[0] = (byte)'.';
        target[1] = (byte)('0' + rest / 100);
        target[2] = (byte)('0' + rest / 10 % 10);
        target[3] = (byte)('0' + rest % 10);
        Length += rest % 10 != 0 ? 4 : rest / 10 % 10 != 0 ? 3 : 2;
        return this;
    }

    public PdfBuffer Space() => Write((byte)' ');

    public PdfBuffer Name(string name) => Write((byte)'/').Write(Encoding.ASCII.GetBytes(name));

    public PdfBuffer Reference(int number) => Integer(number).Write(" 0 R"u8);

    /// <summary>Two bytes as four hexadecimal digits.</summary>
    public PdfBuffer Hex(int value)
    {
        var target = Reserve(4);
        target[0] = Digit(value >> 12);
        target[1] = Digit(value >> 8);
        target[2] = Digit(value >> 4);
        target[3] = Digit(value);
        Length += 4;
        return this;
    }

    public PdfBuffer HexString(ReadOnlySpan<byte> bytes)
    {
        Write((byte)'<');
        foreach (var b in bytes)
            Write(Digit(b >> 4)).Write(Digit(b));
        return Write((byte)'>');
    }

    /// <summary>
    /// Two-byte codes as a literal string, half as long as hexadecimal digits. Open and close it with parentheses.
    /// </summary>
    public PdfBuffer LiteralCode(int code) => LiteralByte((byte)(code >> 8)).LiteralByte((byte)code);

    /// <summary>A byte string that no reader shows: identifiers.</summary>
    public PdfBuffer Utf8String(string text)
    {
        Write((byte)'(');
        foreach (var b in Encoding.UTF8.GetBytes(text))
            LiteralByte(b);
        return Write((byte)')');
    }

    /// <summary>A text string: as it is where all is printable ASCII, otherwise UTF-16 with byte order mark in hexadecimal digits.</summary>
    public PdfBuffer Text(string text)
    {
        if (Ascii.IsValid(text) && !text.Any(char.IsControl))
        {
            Write((byte)'(');
            foreach (var c in text)
                LiteralByte((byte)c);
            return Write((byte)')');
        }

        Write("<FEFF"u8);
        foreach (var c in text) Hex(c);
        return Write((byte)'>');
    }

    private static byte Digit(int value) => "0123456789ABCDEF"u8[value & 15];

    /// <summary>Parentheses and backslash need an escape, and so does CR, which a reader would take for a line feed.</summary>
    private PdfBuffer LiteralByte(byte value) => value switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => Write((byte)'\\').Write(value),
        (byte)'\r' => Write("\\r"u8),
        _ => Write(value),
    };

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
