namespace BudgetRender.Templating;

internal sealed partial class CodePrinter
{
    /// <summary>
    /// Starts a statement, in the code block that is open or in a new one: its own where the open one stands alone on its
    /// line and would give an indent that the statement does not have.
    /// </summary>
    public void Statement(string? indent)
    {
        if (_anonymous > 0)
        {
            Statement();
            return;
        }

        if (_inCode && _indent is null && indent is not null && RestoreLineStart(_blockStart, indent))
        {
            _indent = indent;
        }
        else if (_inCode && _indent != indent)
        {
            LeaveCode();
        }

        if (!_inCode && indent is not null && LineIndent() != indent)
        {
            RestoreLineStart(_text.Length, indent);
        }

        Statement();
    }

    public void Statement()
    {
        if (!_inCode)
        {
            _indent = LineIndent();
            _blockStart = _text.Length;
            _text.Append("{{");
            _inCode = true;
            _statementOpen = false;
        }

        if (_statementOpen)
        {
            _text.Append(" ;");
        }

        _statementOpen = true;
        _tight = false;
    }

    public void Keyword(string keyword)
    {
        Statement();
        Word(keyword);
    }

    public void Body(BlockNode body) => body.Print(this);

    public void End() => Keyword("end");

    public void Function(FunctionNode function)
    {
        if (function.IsInline)
        {
            Word((function.IsLocal ? "$" : "") + function.Name);
            Parameters(function.Parameters!);
            Word("=");
            ((ReturnNode)function.Body.Statements[0]).Value!.Print(this);
            return;
        }

        Word(function.Name is null ? "do" : "func");
        if (function.Name is not null)
        {
            Word((function.IsLocal ? "$" : "") + function.Name);
        }

        if (function.Parameters is not null)
        {
            Parameters(function.Parameters);
        }

        _anonymous += function.Name is null ? 1 : 0;
        Body(function.Body);
        _anonymous -= function.Name is null ? 1 : 0;
        End();
    }

    public void RawText(string text)
    {
        LeaveCode();
        string tail = TrailingIndent(text);
        string head = text[..^tail.Length];
        if (NeedsEscape(head))
        {
            AppendEscapeBlock(head);
        }
        else
        {
            _text.Append(head);
        }

        _text.Append(tail);
    }

    /// <summary>The line of this indent started behind a closing mark that stripped the line break, so both are put back.</summary>
    private bool RestoreLineStart(int blockStart, string indent)
    {
        int end = blockStart - indent.Length;
        if (end < 2 || _text[end - 1] != '}' || _text.ToString(end, indent.Length) != indent)
        {
            return false;
        }

        int mark = end - 2;
        while (mark > 0 && _text[mark] == '%')
        {
            mark--;
        }

        _text.Insert(end, '\n').Insert(mark, '~');
        return true;
    }

    /// <summary>A hyphen or tilde at either end stays outside, where it is not taken for a mark that strips white space.</summary>
    private void AppendEscapeBlock(string text)
    {
        int start = 0;
        while (text[start] is '-' or '~')
        {
            start++;
        }

        int end = text.Length;
        while (text[end - 1] is '-' or '~')
        {
            end--;
        }

        string percents = new('%', LongestPercents(text) + 1);
        _text.Append(text, 0, start)
            .Append('{').Append(percents).Append('{').Append(text, start, end - start).Append('}').Append(percents).Append('}')
            .Append(text, end, text.Length - end);
    }

    private static bool NeedsEscape(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) || text.EndsWith('{');

    /// <summary>The line break and blanks at the end, which may be the indent of the code block behind them.</summary>
    private static string TrailingIndent(string text)
    {
        int start = text.Length;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start > 0 && text[start - 1] == '\n' ? text[(start - 1)..] : start == 0 ? text : "";
    }

    private static int LongestPercents(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in text)
        {
            run = c == '%' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private void Parameters(FunctionParameter[] parameters)
    {
        Symbol("(");
        for (int i = 0; i < parameters.Length; i++)
        {
            if (i > 0)
            {
                Symbol(",");
            }

            Word(parameters[i].Name);
            if (parameters[i].IsRest)
            {
                Symbol("...");
            }
            else if (parameters[i].IsOptional)
            {
                Word("=");
                Literal(parameters[i].Default);
            }
        }

        Symbol(")");
    }

    private void LeaveCode()
    {
        if (_inCode)
        {
            _text.Append(" }}");
            _inCode = false;
        }
    }

    /// <summary>The indent that a code block opened here gets: the blanks before it where nothing else is on its line.</summary>
    private string? LineIndent()
    {
        int start = _text.Length;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        bool isLineStart = start == 0 || _text[start - 1] == '\n';
        return isLineStart && start < _text.Length ? _text.ToString(start, _text.Length - start) : null;
    }
}
