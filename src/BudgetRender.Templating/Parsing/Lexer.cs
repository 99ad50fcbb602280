namespace BudgetRender.Templating;

/// <summary>Cuts a template into tokens; what cannot be one becomes a finding, and reading goes on.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _maximumDepth;
    private readonly List<TemplateDiagnostic> _errors;
    private readonly List<Token> _tokens;
    private int _pos;
    private int _braces;
    private int _depth;
    private bool _space;

    private Lexer(SourceText source, ParseOptions options, List<TemplateDiagnostic> errors)
    {
        _source = source;
        _text = source.Text;
        _maximumDepth = options.Depth;
        _errors = errors;
        _tokens = new List<Token>((_text.Length / 6) + 8);
    }

    public static List<Token> Read(SourceText source, ParseOptions options, bool isCode, List<TemplateDiagnostic> errors)
    {
        var lexer = new Lexer(source, options, errors);
        if (isCode)
        {
            lexer.ReadCode(isWhole: true);
        }
        else
        {
            lexer.ReadTemplate();
        }

        lexer.Add(TokenKind.End, lexer._text.Length, null);
        return lexer._tokens;
    }

    private char Current => _pos < _text.Length ? _text[_pos] : '\0';

    private char Peek(int ahead = 1) => _pos + ahead < _text.Length ? _text[_pos + ahead] : '\0';

    private void Add(TokenKind kind, int start, string? value)
    {
        _tokens.Add(new Token(kind, start, _pos, value, _space));
        _space = false;
    }

    private void Error(string code, int start, int end, params string[] arguments) =>
        _errors.Add(TemplateDiagnostic.Error(code, _source.SpanOf(start, end), arguments));

    private void ReadTemplate()
    {
        bool afterNewline = true;
        while (_pos < _text.Length)
        {
            int start = _pos;
            int open = FindOpening(start, out int percents);
            char strip = OpeningStrip(open, percents);
            string? indent = AddText(start, open, strip, afterNewline);
            if (open == _text.Length)
            {
                _pos = open;
                return;
            }

            afterNewline = percents == 0 ? ReadCodeBlock(open, strip, indent) : ReadEscapeBlock(open, percents, strip);
        }
    }

    /// <summary>The next <c>{{</c> (no percents) or <c>{%…%{</c>, or the end of the text.</summary>
    private int FindOpening(int from, out int percents)
    {
        for (int i = _text.IndexOf('{', from); i >= 0; i = _text.IndexOf('{', i + 1))
        {
            percents = 0;
            int j = i + 1;
            while (j < _text.Length && _text[j] == '%')
            {
                j++;
                percents++;
            }

            if (j < _text.Length && _text[j] == '{')
            {
                return i;
            }
        }

        percents = 0;
        return _text.Length;
    }

    private char OpeningStrip(int open, int percents)
    {
        int after = open + 2 + percents;
        return after < _text.Length && _text[after] is '-' or '~' ? _text[after] : '\0';
    }

    /// <summary>Adds the text before an opening and tells the indent that the opening gives to its block.</summary>
    private string? AddText(int start, int open, char strip, bool afterNewline)
    {
        int end = open;
        while (end > start && strip != '\0' && char.IsWhiteSpace(_text[end - 1]) && (strip == '-' || _text[end - 1] is not ('\n' or '\r')))
        {
            end--;
        }

        AddRaw(start, end);
        if (strip != '\0')
        {
            return null;
        }

        int line = open;
        while (line > start && _text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        bool isLineStart = line == start ? afterNewline : _text[line - 1] == '\n';
        return isLineStart && line < open ? _text[line..open] : null;
    }

    private void AddRaw(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        string text = _text[start..end];
        if (_tokens.Count > 0 && _tokens[^1].Kind == TokenKind.Text)
        {
            Token last = _tokens[^1];
            _tokens[^1] = last with { Value = last.Value + text, End = end };
        }
        else
        {
            _tokens.Add(new Token(TokenKind.Text, start, end, text, false));
        }
    }

    private bool ReadCodeBlock(int open, char strip, string? indent)
    {
        _pos = open + 2 + (strip == '\0' ? 0 : 1);
        Add(TokenKind.CodeEnter, open, indent);
        ReadCode(isWhole: false);
        if (_pos >= _text.Length && _tokens[^1].Kind != TokenKind.CodeExit)
        {
            Error(Codes.UnclosedCode, open, open + 2);
            return false;
        }

        return StripAfter(_text[_pos - 3]);
    }

    /// <summary>Skips what the closing mark strips; true where the next text starts a line.</summary>
    private bool StripAfter(char strip)
    {
        if (strip == '-')
        {
            while (_pos < _text.Length && char.IsWhiteSpace(_text[_pos]))
            {
                _pos++;
            }
        }
        else if (strip == '~')
        {
            while (_pos < _text.Length && char.IsWhiteSpace(_text[_pos]))
            {
                if (_text[_pos++] == '\n')
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool ReadEscapeBlock(int open, int percents, char strip)
    {
        string closing = "}" + new string('%', percents) + "}";
        int start = open + 2 + percents + (strip == '\0' ? 0 : 1);
        int close = start <= _text.Length ? _text.IndexOf(closing, start, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            Error(Codes.UnclosedEscape, open, open + 2 + percents, closing);
            _pos = _text.Length;
            return false;
        }

        char mark = close > start && _text[close - 1] is '-' or '~' ? _text[close - 1] : '\0';
        AddRaw(start, mark == '\0' ? close : close - 1);
        _pos = close + closing.Length;
        return StripAfter(mark);
    }
}
