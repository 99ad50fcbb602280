using System.Globalization;

namespace BudgetRender.Templating;

/// <summary>Builds the tree of a template from its tokens, and all findings about its syntax in one pass.</summary>
internal sealed partial class Parser
{
    private const int MaximumErrors = 100;

    private readonly SourceText _source;
    private readonly ParseOptions _options;
    private readonly List<TemplateDiagnostic> _errors;
    private readonly List<Token> _tokens;
    private int _index;
    private int _depth;
    private int _brackets;
    private int _anonymous;
    private string? _indent;

    private Parser(SourceText source, ParseOptions options, bool isCode)
    {
        _source = source;
        _options = options;
        _errors = [];
        _tokens = Lexer.Read(source, options, isCode, _errors);
    }

    private Token Current => _tokens[_index];

    /// <summary>The indent of the code block; what a function in an expression prints is not indented.</summary>
    private string? Indent => _anonymous > 0 ? null : _indent;

    private Token PeekToken => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private int PreviousEnd => _index > 0 ? _tokens[_index - 1].End : 0;

    public static Template Parse(SourceText source, ParseOptions options, bool isCode)
    {
        if (source.Text.Length > options.Length)
        {
            var tooLong = TemplateDiagnostic.Error(
                Codes.TemplateTooLong, source.SpanOf(0, 1), options.Length.ToString("N0", CultureInfo.InvariantCulture));
            return new Template(source, new BlockNode(new Place(source, 0, 0), []), [tooLong]);
        }

        var parser = new Parser(source, options, isCode);
        BlockNode body = parser.ParseTemplate();
        return new Template(source, body, parser._errors.Count == 0 ? [] : InOrder(parser._errors));
    }

    /// <summary>By their places, one at each.</summary>
    private static TemplateDiagnostic[] InOrder(List<TemplateDiagnostic> errors) =>
        [.. errors.OrderBy(e => e.Span.Line).ThenBy(e => e.Span.Column).DistinctBy(e => (e.Span.Line, e.Span.Column))];

    private BlockNode ParseTemplate()
    {
        int start = _index;
        var statements = new List<StatementNode>();
        try
        {
            while (Current.Kind != TokenKind.End && _errors.Count < MaximumErrors)
            {
                statements.AddRange(ParseBlock(null).Statements);
                if (Current.Kind != TokenKind.End)
                {
                    _errors.Add(Unexpected(Codes.StrayKeyword, Current.Value ?? ""));
                    SkipStatement();
                }
            }
        }
        catch (SyntaxException fatal)
        {
            _errors.Add(fatal.Diagnostic);
        }

        return new BlockNode(new Place(_source, _tokens[start].Start, _source.Text.Length), [.. statements]);
    }

    private Token Next()
    {
        Token token = Current;
        if (token.Kind != TokenKind.End)
        {
            _index++;
        }

        if (_brackets > 0)
        {
            SkipNewLines();
        }

        return token;
    }

    private void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            _index++;
        }
    }

    private void SkipStatement()
    {
        _brackets = 0;
        while (!Current.EndsStatement)
        {
            _index++;
        }
    }

    private Place From(int start) => new(_source, start, Math.Max(start, PreviousEnd));

    private Token Expect(string symbol)
    {
        return Current.Is(symbol) ? Next() : throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), symbol);
    }

    /// <summary>Reads a bracket inside which lines may be broken; the matching one is read by <see cref="Close"/>.</summary>
    private int Open()
    {
        int outer = _brackets;
        _brackets = 1;
        Next();
        return outer;
    }

    private void Close(string symbol, int outer)
    {
        if (!Current.Is(symbol))
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), symbol);
        }

        _brackets = outer;
        Next();
    }

    private SyntaxException Failure(string code, params string[] arguments) => new(Unexpected(code, arguments));

    private SyntaxException FailureAt(Place place, string code, params string[] arguments) =>
        new(TemplateDiagnostic.Error(code, _source.SpanOf(place.Start, place.End), arguments));

    private TemplateDiagnostic Unexpected(string code, params string[] arguments) =>
        TemplateDiagnostic.Error(code, _source.SpanOf(Current.Start, Current.End), arguments);

    private void Deepen()
    {
        if (++_depth > _options.Depth)
        {
            throw Failure(Codes.TooDeep, _options.Depth.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Operators in a row nest the tree as deeply as brackets would.</summary>
    private void CheckChain(int links)
    {
        if (links > _options.Depth * 4)
        {
            throw Failure(Codes.TooDeep, _options.Depth.ToString(CultureInfo.InvariantCulture));
        }
    }
}
