using System.Buffers.Text;
using System.Text;

namespace BudgetRender.Pdf.Objects;

/// <summary>Bytes of PDF syntax in the making.</summary>
internal sealed class PdfBuffer(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

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
    public PdfBuffer Real(double value)
    {
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
        const string digits = "0123456789ABCDEF";
        var target = Reserve(4);
        target[0] = (byte)digits[value >> 12 & 15];
        target[1] = (byte)digits[value >> 8 & 15];
        target[2] = (byte)digits[value >> 4 & 15];
        target[3] = (byte)digits[value & 15];
        Length += 4;
        return this;
    }

    /// <summary>A text string: UTF-16 with byte order mark, written as hexadecimal digits.</summary>
    public PdfBuffer Text(string text)
    {
        Write("<FEFF"u8);
        foreach (var c in text) Hex(c);
        return Write((byte)'>');
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
