namespace BudgetRender.Templating;

internal sealed partial class Lexer
{
    private static readonly string[] Symbols =
    [
        "..<", "...", "??=", "//=", "??", "?!", "?.", "..", "==", "!=", "<=", ">=", "&&", "||", "|>", "<<", ">>", "++", "--",
        "+=", "-=", "*=", "/=", "%=", "//", "+", "-", "*", "/", "%", "<", ">", "=", "!", "?", ":", ",", ".", "(", ")", "[", "]",
        "{", "}", "|", "@", "^", "&", "~",
    ];

    /// <summary>Reads up to and with the closing <c>}}</c>, or to the end where the whole text is code.</summary>
    private void ReadCode(bool isWhole)
    {
        _braces = 0;
        while (_pos < _text.Length)
        {
            if (!isWhole && _braces <= 0 && AtExit(out int length))
            {
                int start = _pos;
                _pos += length;
                Add(TokenKind.CodeExit, start, null);
                return;
            }

            ReadToken();
        }
    }

    /// <summary>At <c>}}</c>, with or without the mark that strips what follows.</summary>
    private bool AtExit(out int length)
    {
        length = Current is '-' or '~' ? 3 : 2;
        return _pos + length <= _text.Length && _text[_pos + length - 1] == '}' && _text[_pos + length - 2] == '}';
    }

    private void ReadToken()
    {
        char c = Current;
        if (c == '\n')
        {
            int start = _pos++;
            if (_tokens.Count == 0 || _tokens[^1].Kind != TokenKind.NewLine)
            {
                Add(TokenKind.NewLine, start, null);
            }

            _space = true;
        }
        else if (char.IsWhiteSpace(c))
        {
            _pos++;
            _space = true;
        }
        else if (c == ';')
        {
            int start = _pos++;
            Add(TokenKind.Semicolon, start, null);
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else
        {
            ReadMeaning(c);
        }
    }

    private void ReadMeaning(char c)
    {
        if (char.IsLetter(c) || c == '_')
        {
            ReadWord(TokenKind.Identifier, _pos);
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c == '$')
        {
            ReadDollar();
        }
        else if (c is '"' or '\'' or '`')
        {
            ReadString(c);
        }
        else
        {
            ReadSymbol();
        }
    }

    private void ReadWord(TokenKind kind, int start)
    {
        int from = _pos;
        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            _pos++;
        }

        Add(kind, start, _text[from.._pos]);
    }

    private void ReadDollar()
    {
        int start = _pos;
        char next = Peek();
        if (next is '"' or '\'')
        {
            ReadInterpolated(next);
            return;
        }

        _pos++;
        if (next == '$')
        {
            _pos++;
            Add(TokenKind.Local, start, "$");
            return;
        }

        ReadWord(TokenKind.Local, start);
    }

    private void SkipComment()
    {
        bool isBlock = Peek() == '#';
        _pos += isBlock ? 2 : 1;
        _space = true;
        while (_pos < _text.Length)
        {
            if (_text[_pos] == '}' && Peek() == '}' && _depth == 0)
            {
                _pos -= _text[_pos - 1] is '-' or '~' ? 1 : 0;
                _braces = 0;
                return;
            }

            if (isBlock ? _text[_pos] == '#' && Peek() == '#' : _text[_pos] == '\n')
            {
                _pos += isBlock ? 2 : 0;
                return;
            }

            _pos++;
        }
    }

    private void ReadSymbol()
    {
        foreach (string symbol in Symbols)
        {
            if (symbol[0] == Current && string.CompareOrdinal(_text, _pos, symbol, 0, symbol.Length) == 0)
            {
                AddSymbol(symbol);
                return;
            }
        }

        int start = _pos++;
        if (char.IsHighSurrogate(_text[start]) && char.IsLowSurrogate(Current))
        {
            _pos++;
        }

        Error(Codes.BadCharacter, start, _pos, _text[start.._pos]);
    }

    private void AddSymbol(string symbol)
    {
        int start = _pos;
        _pos += symbol.Length;
        _braces += symbol switch { "{" => 1, "}" => -1, _ => 0 };
        if (symbol is "|" or "|>" && _tokens.Count > 0 && _tokens[^1].Kind == TokenKind.NewLine)
        {
            // A pipe may start the next line of an expression.
            _tokens.RemoveAt(_tokens.Count - 1);
        }

        Add(TokenKind.Symbol, start, symbol);
    }
}
