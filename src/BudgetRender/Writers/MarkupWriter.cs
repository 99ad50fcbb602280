using System.Buffers;
using System.Globalization;
using System.Text;

namespace BudgetRender.Writers;

/// <summary>
/// Writes XML or HTML as UTF-8. Tags are given whole, as they appear in the file; only <see cref="Text"/> escapes.
/// A document of thirty pages has some fifty thousand tags, so nothing here allocates per call.
/// </summary>
internal sealed class MarkupWriter(Stream output, IllegalCharacters illegal) : IDisposable
{
    public const string XmlDeclaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private const int Capacity = 16 * 1024;

    private readonly Encoder _encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
    private readonly char[] _chars = ArrayPool<char>.Shared.Rent(Capacity);
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(Capacity * 3);
    private int _count;

    public MarkupWriter Raw(string markup)
    {
        var rest = markup.AsSpan();
        while (rest.Length > 0)
        {
            if (_count == Capacity) Flush();
            var part = Math.Min(rest.Length, Capacity - _count);
            rest[..part].CopyTo(_chars.AsSpan(_count));
            _count += part;
            rest = rest[part..];
        }

        return this;
    }

    public MarkupWriter Raw(int number)
    {
        if (Capacity - _count < 11) Flush();
        number.TryFormat(_chars.AsSpan(_count), out var written, provider: CultureInfo.InvariantCulture);
        _count += written;
        return this;
    }

    /// <summary>Character data or the inside of an attribute in double quotes.</summary>
    public MarkupWriter Text(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Put(c);
                Put(text[++i]);
            }
            else if (IllegalCharacters.IsIllegal(c))
            {
                illegal.Add(c, text);
                Put('\uFFFD');
            }
            else
            {
                Escape(c);
            }
        }

        return this;
    }

    public void Flush()
    {
        _encoder.Convert(_chars.AsSpan(0, _count), _bytes, flush: false, out _, out var bytes, out _);
        output.Write(_bytes, 0, bytes);
        _count = 0;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<char>.Shared.Return(_chars);
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '&': Raw("&amp;"); break;
            case '<': Raw("&lt;"); break;
            case '>': Raw("&gt;"); break;
            case '"': Raw("&quot;"); break;
            default: Put(c); break;
        }
    }

    private void Put(char c)
    {
        if (_count == Capacity) Flush();
        _chars[_count++] = c;
    }
}
