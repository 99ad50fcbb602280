using System.Globalization;
using System.Text;

namespace BudgetRender.Templating;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        int start = _pos;
        if (Current == '0' && Peek() is 'x' or 'X' && (char.IsAsciiHexDigit(Peek(2)) || Peek(2) == '_'))
        {
            ReadDigits(TokenKind.HexInteger, char.IsAsciiHexDigit);
            return;
        }

        if (Current == '0' && Peek() is 'b' or 'B' && Peek(2) is '0' or '1' or '_')
        {
            ReadDigits(TokenKind.BinaryInteger, c => c is '0' or '1');
            return;
        }

        TokenKind kind = TokenKind.Integer;
        SkipDigits();
        if (Current == '.' && char.IsAsciiDigit(Peek()))
        {
            kind = TokenKind.Float;
            _pos++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek()) || (Peek() is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            kind = TokenKind.Float;
            _pos += 2;
            SkipDigits();
        }

        if (Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Peek()))
        {
            kind = TokenKind.Float;
            _pos++;
        }

        Add(kind, start, _text[start.._pos].Replace("_", "", StringComparison.Ordinal));
    }

    private void ReadDigits(TokenKind kind, Func<char, bool> isDigit)
    {
        int start = _pos;
        _pos += 2;
        while (isDigit(Current) || Current == '_')
        {
            _pos++;
        }

        string digits = _text[(start + 2).._pos].Replace("_", "", StringComparison.Ordinal);
        bool isUnsigned = Current is 'u' or 'U';
        _pos += isUnsigned ? 1 : 0;
        Add(kind, start, isUnsigned ? digits + "u" : digits);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek())))
        {
            _pos++;
        }
    }

    private void ReadString(char quote)
    {
        int start = _pos++;
        var value = new StringBuilder();
        while (_pos < _text.Length)
        {
            char c = _text[_pos];
            if (c == quote && quote == '`' && Peek() == '`')
            {
                value.Append('`');
                _pos += 2;
            }
            else if (c == quote)
            {
                _pos++;
                Add(TokenKind.String, start, value.ToString());
                return;
            }
            else if (c == '\\' && quote != '`')
            {
                ReadEscape(value);
            }
            else
            {
                value.Append(c);
                _pos++;
            }
        }

        EndBrokenString(start);
        Add(TokenKind.String, start, "");
    }

    /// <summary>Goes on behind the line of a string without an end, so that the rest of the file is still checked.</summary>
    private void EndBrokenString(int start)
    {
        Error(Codes.UnclosedString, start, start + 1);
        int line = _text.IndexOf('\n', start);
        int exit = _text.IndexOf("}}", start, StringComparison.Ordinal);
        _pos = Math.Min(line < 0 ? _text.Length : line, exit < 0 ? _text.Length : exit);
        _pos = Math.Max(_pos, Math.Min(start + 1, _text.Length));
    }

    private void ReadEscape(StringBuilder value)
    {
        int start = _pos;
        char c = Peek();
        _pos += 2;
        switch (c)
        {
            case '\r' when Current == '\n':
                _pos++;
                break;
            case '\n' or '\r':
                break;
            case 'u':
                ReadCodeUnit(value, start, 4);
                break;
            case 'x':
                ReadCodeUnit(value, start, 2);
                break;
            default:
                char? plain = PlainEscape(c);
                value.Append(plain ?? c);
                if (plain is null)
                {
                    _pos = Math.Min(_pos, _text.Length);
                    Error(Codes.BadStringEscape, start, _pos, _text[start.._pos]);
                }

                break;
        }
    }

    private static char? PlainEscape(char c) => c switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        '0' => '\0',
        '\\' or '"' or '\'' or '{' => c,
        _ => null,
    };

    private void ReadCodeUnit(StringBuilder value, int start, int digits)
    {
        int end = Math.Min(_pos + digits, _text.Length);
        if (end - _pos == digits && ushort.TryParse(_text.AsSpan(_pos, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            value.Append((char)unit);
            _pos = end;
            return;
        }

        Error(Codes.BadStringEscape, start, _pos, _text[start.._pos]);
    }

    private void ReadInterpolated(char quote)
    {
        int start = _pos;
        _pos += 2;
        Add(TokenKind.InterpolatedStart, start, null);
        if (++_depth > _maximumDepth)
        {
            Error(Codes.TooDeep, start, _pos, _maximumDepth.ToString(CultureInfo.InvariantCulture));
            _pos = _text.Length;
        }

        ReadInterpolatedParts(quote, start);
        _depth--;
    }

    private void ReadInterpolatedParts(char quote, int start)
    {
        var value = new StringBuilder();
        int from = _pos;
        while (_pos < _text.Length)
        {
            char c = _text[_pos];
            if (c == '\\')
            {
                ReadEscape(value);
            }
            else if (c == quote || c == '{')
            {
                Add(TokenKind.InterpolatedText, from, value.ToString());
                value.Clear();
                if (c == quote)
                {
                    from = _pos++;
                    Add(TokenKind.InterpolatedEnd, from, null);
                    return;
                }

                ReadInterpolation();
                from = _pos;
            }
            else
            {
                value.Append(c);
                _pos++;
            }
        }

        EndBrokenString(start);
        Add(TokenKind.InterpolatedEnd, _pos, null);
    }

    private void ReadInterpolation()
    {
        int start = _pos++;
        Add(TokenKind.InterpolatedOpen, start, null);
        int outer = _braces;
        _braces = 0;
        while (_pos < _text.Length && !(Current == '}' && _braces <= 0))
        {
            ReadToken();
        }

        _braces = outer;
        if (_pos < _text.Length)
        {
            start = _pos++;
            Add(TokenKind.InterpolatedClose, start, null);
        }
    }
}
