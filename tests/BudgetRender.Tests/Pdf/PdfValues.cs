using System.Globalization;
using System.Text;

namespace BudgetRender.Tests.Pdf;

internal sealed record PdfName(string Value);

internal sealed record PdfRef(int Number);

/// <summary>Reads PDF values: dictionaries, arrays, names, strings, numbers and references.</summary>
internal sealed class PdfValues(byte[] data, int at)
{
    public int At { get; private set; } = at;

    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return At >= data.Length;
        }
    }

    /// <summary>The next value; operators and keywords come as plain strings.</summary>
    public object Next()
    {
        SkipBlanks();
        return (char)data[At] switch
        {
            '/' => Name(),
            '<' when data[At + 1] == '<' => Dictionary(),
            '<' => HexString(),
            '(' => LiteralString(),
            '[' => Array(),
            _ => NumberOrWord(),
        };
    }

    private void SkipBlanks()
    {
        while (At < data.Length && data[At] is 32 or 10 or 13 or 9 or 0) At++;
    }

    private PdfName Name() => new(Word(At + 1));

    private string Word(int start)
    {
        At = start;
        while (At < data.Length && !" \n\r\t/<>[]()".Contains((char)data[At])) At++;
        return Encoding.Latin1.GetString(data, start, At - start);
    }

    private Dictionary<string, object> Dictionary()
    {
        var dictionary = new Dictionary<string, object>();
        At += 2;
        while (true)
        {
            SkipBlanks();
            if (data[At] == '>') break;
            var key = Name().Value;
            dictionary[key] = Next();
        }

        At += 2;
        return dictionary;
    }

    private List<object> Array()
    {
        var list = new List<object>();
        At++;
        while (true)
        {
            SkipBlanks();
            if (data[At] == ']') break;
            list.Add(Next());
        }

        At++;
        return list;
    }

    private byte[] HexString()
    {
        var end = System.Array.IndexOf(data, (byte)'>', At);
        var bytes = Convert.FromHexString(Encoding.ASCII.GetString(data, At + 1, end - At - 1));
        At = end + 1;
        return bytes;
    }

    /// <summary>A backslash takes the next byte as it is, but for the letter r, the only escape of that kind that is written.</summary>
    private byte[] LiteralString()
    {
        var bytes = new List<byte>();
        while (data[++At] != ')')
        {
            if (data[At] != '\\') bytes.Add(data[At]);
            else bytes.Add(data[++At] == 'r' ? (byte)'\r' : data[At]);
        }

        At++;
        return [.. bytes];
    }

    private object NumberOrWord()
    {
        var word = Word(At);
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return word;
        var back = At;
        if (number == Math.Floor(number) && !AtEnd && char.IsAsciiDigit((char)data[At]))
        {
            Word(At);
            if (!AtEnd && data[At] == 'R' && (At + 1 == data.Length || !char.IsAsciiLetter((char)data[At + 1])))
            {
                At++;
                return new PdfRef((int)number);
            }
        }

        At = back;
        return number;
    }
}
