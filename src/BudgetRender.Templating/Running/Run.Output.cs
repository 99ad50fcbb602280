namespace BudgetRender.Templating;

internal sealed partial class Run
{
    private readonly TextBuffer? _ownBuffer;
    private TemplateOutput _output;
    private bool _atLineStart;

    /// <summary>Prints a text of the template as it stands.</summary>
    public void WriteText(Node place, string text)
    {
        Count(place, text.Length);
        _atLineStart = text.Length > 0 && text[^1] == '\n';
        _output.Write(text);
    }

    /// <summary>Prints a value; the lines of a text after its first are indented like the code block that prints it.</summary>
    public void Write(Node place, TemplateValue value, string? indent)
    {
        if (value.Kind == ValueKind.Host)
        {
            WriteHost(place, value.AsHost, indent);
        }
        else if (value.Kind == ValueKind.String && value.AsMixedText is { } mixed)
        {
            foreach (object piece in mixed.Pieces)
            {
                if (piece is HostValue host)
                {
                    WriteHost(place, host, indent);
                }
                else
                {
                    WriteLines(place, (string)piece, indent);
                }
            }
        }
        else
        {
            string text = Text(place, value);
            WriteLines(place, text, indent);
        }
    }

    /// <summary>The text of a value, dates in it by <c>date.format</c>; one that holds itself is a diagnostic.</summary>
    public string Text(Node place, TemplateValue value)
    {
        try
        {
            return value.Kind is ValueKind.Date or ValueKind.List or ValueKind.Record ? ValueText.Of(value, DateFormat) : value.ToText();
        }
        catch (NestingException)
        {
            throw Error(Codes.NestingLimit, place);
        }
    }

    /// <summary>Runs a block with its output collected, and gives that.</summary>
    public TemplateValue Capture(Node place, StatementNode body) => Capture(place, () => body.Execute(this));

    /// <summary>Runs a template with its output collected, and gives that.</summary>
    public TemplateValue CapturePage(Node place, Template template) => Capture(place, () => ExecutePage(template));

    /// <summary>Runs a template; what it returns stands behind what it prints.</summary>
    private void ExecutePage(Template template)
    {
        template.Body.Execute(this);
        TemplateValue returned = Flow == Flow.Return ? ReturnValue : default;
        Flow = Flow.None;
        if (!returned.IsNull)
        {
            Write(template.Body, returned, null);
        }
    }

    private TemplateValue Capture(Node place, Action body)
    {
        TemplateOutput outer = _output;
        long written = _written;
        bool atLineStart = _atLineStart;
        var buffer = new TextBuffer();
        try
        {
            _output = buffer;
            _atLineStart = false;
            body();
        }
        finally
        {
            _output = outer;
            _atLineStart = atLineStart;
        }

        CheckString(place, _written - written);
        _written = written;
        return buffer.ToValue();
    }

    private void WriteHost(Node place, HostValue host, string? indent)
    {
        string text = host.ToText();
        Count(place, text.Length);
        if (_atLineStart && indent is not null && text.Length > 0)
        {
            _output.Write(indent);
        }

        _atLineStart = false;
        _output.Write(host);
    }

    private void WriteLines(Node place, string text, string? indent)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (indent is null || (!_atLineStart && !text.Contains('\n')))
        {
            WriteText(place, text);
            return;
        }

        int start = 0;
        while (start < text.Length)
        {
            int newline = text.IndexOf('\n', start);
            int end = newline < 0 ? text.Length : newline + 1;
            string line = text[start..end];
            WriteText(place, _atLineStart ? indent + line : line);
            start = end;
        }
    }

    private void Count(Node place, int length)
    {
        _written += length;
        if (_written > _limits.OutputLength)
        {
            throw Limit(Codes.OutputLimit, place, _limits.OutputLength);
        }
    }
}
