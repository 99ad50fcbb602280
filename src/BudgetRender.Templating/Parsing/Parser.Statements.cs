namespace BudgetRender.Templating;

internal sealed partial class Parser
{
    /// <summary>
    /// Reads statements up to an <c>end</c>, <c>else</c> or <c>when</c>, which the caller reads. Null as opener is the template itself.
    /// </summary>
    private BlockNode ParseBlock(Token? opener)
    {
        Deepen();
        int start = Current.Start;
        var statements = new List<StatementNode>();
        while (!EndsBlock() && _errors.Count < MaximumErrors)
        {
            ParseInto(statements);
        }

        if (opener is { } keyword && Current.Kind == TokenKind.End)
        {
            _errors.Add(TemplateDiagnostic.Error(Codes.UnclosedBlock, _source.SpanOf(keyword.Start, keyword.End), keyword.Value!));
        }

        _depth--;
        return new BlockNode(From(start), [.. statements]);
    }

    private bool EndsBlock() => Current.Kind == TokenKind.End || (Current.Kind == TokenKind.Identifier && Current.Value is "end" or "else" or "when");

    private void ParseInto(List<StatementNode> statements)
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                Next();
                AddText(statements, token);
                break;
            case TokenKind.CodeEnter:
                _indent = Next().Value;
                break;
            case TokenKind.CodeExit:
                _indent = null;
                Next();
                break;
            case TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                break;
            default:
                ParseStatementInto(statements);
                break;
        }
    }

    private void AddText(List<StatementNode> statements, Token token)
    {
        if (statements.Count > 0 && statements[^1] is TextNode before)
        {
            statements[^1] = new TextNode(new Place(_source, before.Place.Start, token.End), before.Text + token.Value);
        }
        else
        {
            statements.Add(new TextNode(new Place(_source, token.Start, token.End), token.Value!));
        }
    }

    private void ParseStatementInto(List<StatementNode> statements)
    {
        int depth = _depth;
        int index = _index;
        int anonymous = _anonymous;
        try
        {
            statements.Add(ParseStatement());
            ExpectStatementEnd();
        }
        catch (SyntaxException failure) when (!failure.EndsParsing)
        {
            _errors.Add(failure.Diagnostic);
            _depth = depth;
            _anonymous = anonymous;
            SkipStatement();
            if (_index == index && Current.Kind != TokenKind.End)
            {
                _index++;
            }
        }
    }

    private void ExpectStatementEnd()
    {
        if (!Current.EndsStatement)
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "<end of statement>");
        }
    }

    private StatementNode ParseStatement()
    {
        Token token = Current;
        if (token.Kind == TokenKind.Local && token.Value == "$")
        {
            Next();
            return new BlockDelegateNode(From(token.Start));
        }

        if (token.Kind != TokenKind.Identifier)
        {
            return ParseExpressionStatement();
        }

        return token.Value switch
        {
            "if" => ParseIf(),
            "case" => ParseCase(),
            "for" or "tablerow" when !PeekToken.Is(".") => ParseFor(),
            "while" when !PeekToken.Is(".") => ParseWhile(),
            "capture" => ParseCapture(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "func" => ParseFunctionStatement(),
            "readonly" => ParseReadOnly(),
            "import" => ParseImport(),
            "ret" => ParseReturn(),
            "break" or "continue" => ParseJump(),
            _ => ParseExpressionStatement(),
        };
    }

    private StatementNode ParseExpressionStatement()
    {
        int start = Current.Start;
        string? indent = Indent;
        ExpressionNode expression = ParseExpression();
        if (Current.Kind != TokenKind.Symbol || !IsAssignment(Current.Value!, out BinaryOperator? operation))
        {
            return new ExpressionStatementNode(From(start), expression, indent);
        }

        if (operation is null && expression is CallNode { Form: CallForm.List } call)
        {
            return ParseInlineFunction(start, call);
        }

        if (expression is not AssignableNode target)
        {
            throw FailureAt(expression.Place, Codes.BadAssignmentTarget);
        }

        Next();
        SkipNewLines();
        ExpressionNode value = ParseExpression();
        return new AssignNode(From(start), target, operation, value);
    }

    private static bool IsAssignment(string symbol, out BinaryOperator? operation)
    {
        operation = symbol switch
        {
            "+=" => BinaryOperator.Add,
            "-=" => BinaryOperator.Subtract,
            "*=" => BinaryOperator.Multiply,
            "/=" => BinaryOperator.Divide,
            "//=" => BinaryOperator.DivideRound,
            "%=" => BinaryOperator.Modulus,
            "??=" => BinaryOperator.Coalesce,
            _ => null,
        };
        return operation is not null || symbol == "=";
    }

    private CaptureNode ParseCapture()
    {
        Token keyword = Next();
        AssignableNode? target = ParseHead(() => ParseVariable<AssignableNode>(keyword));
        BlockNode body = ParseBody(keyword);
        Place place = From(keyword.Start);
        return new CaptureNode(place, target ?? new VariableNode(place, "_"), body);
    }

    private WithNode ParseWith()
    {
        Token keyword = Next();
        ExpressionNode target = ParseHeader();
        BlockNode body = ParseBody(keyword);
        return new WithNode(From(keyword.Start), target, body);
    }

    private WrapNode ParseWrap()
    {
        string? indent = Indent;
        Token keyword = Next();
        ExpressionNode target = ParseHeader();
        BlockNode body = ParseBody(keyword);
        return new WrapNode(From(keyword.Start), target, body, indent);
    }

    private ReadOnlyNode ParseReadOnly()
    {
        Token keyword = Next();
        VariableNode variable = ParseVariable<VariableNode>(keyword);
        return new ReadOnlyNode(From(keyword.Start), variable);
    }

    private T ParseVariable<T>(Token keyword)
        where T : AssignableNode
    {
        ExpressionNode operand = ParseOperand(ExpressionMode.NoCalls);
        return operand as T ?? throw FailureAt(operand.Place, Codes.NeedsVariable, keyword.Value!);
    }

    private ImportNode ParseImport()
    {
        Token keyword = Next();
        ExpressionNode source = ParseExpression();
        return new ImportNode(From(keyword.Start), source);
    }

    private ReturnNode ParseReturn()
    {
        Token keyword = Next();
        ExpressionNode? value = Current.EndsStatement ? null : ParseExpression();
        return new ReturnNode(From(keyword.Start), value);
    }

    private JumpNode ParseJump()
    {
        Token keyword = Next();
        return new JumpNode(From(keyword.Start), keyword.Value == "break");
    }
}
