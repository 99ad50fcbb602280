namespace BudgetRender.Templating;

internal sealed partial class Parser
{
    /// <summary>
    /// The expression behind a keyword that opens a block. Where it cannot be read, the block is still read, so that its
    /// <c>end</c> is no second error.
    /// </summary>
    private ExpressionNode ParseHeader(ExpressionMode mode = ExpressionMode.None)
    {
        int start = Current.Start;
        int depth = _depth;
        try
        {
            ExpressionNode expression = ParseExpression(mode);
            if ((mode & ExpressionMode.Loop) == 0 && !Current.Is(",") && !Current.Is("||"))
            {
                ExpectStatementEnd();
            }

            return expression;
        }
        catch (SyntaxException failure) when (!failure.EndsParsing)
        {
            _errors.Add(failure.Diagnostic);
            _depth = depth;
            SkipStatement();
            return new LiteralNode(From(start), default);
        }
    }

    /// <summary>What stands between a keyword and its block, read so that a mistake in it leaves the block readable.</summary>
    private T? ParseHead<T>(Func<T> read)
    {
        int depth = _depth;
        try
        {
            T head = read();
            ExpectStatementEnd();
            return head;
        }
        catch (SyntaxException failure) when (!failure.EndsParsing)
        {
            _errors.Add(failure.Diagnostic);
            _depth = depth;
            SkipStatement();
            return default;
        }
    }

    /// <summary>A block with its <c>end</c>.</summary>
    private BlockNode ParseBody(Token keyword)
    {
        BlockNode body = ParseBlock(keyword);
        ExpectEnd(keyword);
        return body;
    }

    private void ExpectEnd(Token keyword)
    {
        while (Current.Kind != TokenKind.End && !Current.IsWord("end"))
        {
            _errors.Add(Unexpected(Codes.StrayKeyword, Current.Value!));
            SkipStatement();
            ParseBlock(keyword);
        }

        Next();
    }

    private IfNode ParseIf()
    {
        Token keyword = Next();
        var branches = new List<(ExpressionNode, BlockNode)> { (ParseHeader(), ParseBlock(keyword)) };
        BlockNode? otherwise = null;
        while (otherwise is null && Current.IsWord("else"))
        {
            Next();
            if (Current.IsWord("if"))
            {
                Next();
                CheckChain(branches.Count / 10);
                branches.Add((ParseHeader(), ParseBlock(keyword)));
            }
            else
            {
                ExpectStatementEnd();
                otherwise = ParseBlock(keyword);
            }
        }

        ExpectEnd(keyword);
        return new IfNode(From(keyword.Start), [.. branches], otherwise);
    }

    private CaseNode ParseCase()
    {
        Token keyword = Next();
        ExpressionNode subject = ParseHeader();
        SkipToWhen();
        var whens = new List<(ExpressionNode[], BlockNode)>();
        while (Current.IsWord("when"))
        {
            Next();
            var values = new List<ExpressionNode> { ParseHeader(ExpressionMode.When) };
            while (Current.Is(",") || Current.Is("||"))
            {
                Next();
                values.Add(ParseHeader(ExpressionMode.When));
            }

            whens.Add(([.. values], ParseBlock(keyword)));
        }

        BlockNode? otherwise = null;
        if (Current.IsWord("else"))
        {
            Next();
            otherwise = ParseBlock(keyword);
        }

        ExpectEnd(keyword);
        return new CaseNode(From(keyword.Start), subject, [.. whens], otherwise);
    }

    /// <summary>Nothing but white space may stand between <c>case</c> and its first <c>when</c>.</summary>
    private void SkipToWhen()
    {
        while (!EndsBlock())
        {
            Token token = Current;
            _indent = null;
            bool isNothing = token.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.Text;
            if (!isNothing)
            {
                _errors.Add(Unexpected(Codes.OutsideWhen));
                SkipStatement();
            }
            else if (token.Kind == TokenKind.Text && !string.IsNullOrWhiteSpace(token.Value))
            {
                _errors.Add(Unexpected(Codes.OutsideWhen));
                Next();
            }
            else
            {
                Next();
            }
        }
    }

    private ForNode ParseFor()
    {
        Token keyword = Next();
        AssignableNode? variable = null;
        ExpressionNode? items = null;
        LoopParameters parameters = default;
        int depth = _depth;
        try
        {
            variable = ParseLoopVariable(keyword.Value!);
            items = ParseExpression(ExpressionMode.Loop);
            parameters = ParseLoopParameters();
            ExpectStatementEnd();
        }
        catch (SyntaxException failure) when (!failure.EndsParsing)
        {
            _errors.Add(failure.Diagnostic);
            _depth = depth;
            SkipStatement();
        }

        Place place = From(keyword.Start);
        BlockNode body = ParseBlock(keyword);
        BlockNode? otherwise = null;
        if (Current.IsWord("else"))
        {
            Next();
            ExpectStatementEnd();
            otherwise = ParseBlock(keyword);
        }

        ExpectEnd(keyword);
        variable ??= new VariableNode(place, "_");
        items ??= new LiteralNode(place, default);
        return new ForNode(place, variable, items, parameters, body, otherwise, keyword.Value == "tablerow");
    }

    private AssignableNode ParseLoopVariable(string keyword)
    {
        int start = Current.Start;
        ExpressionNode variable = ParsePrimary(ExpressionMode.NoCalls);
        if (variable is not (VariableNode or LocalNode))
        {
            throw FailureAt(From(start), Codes.NeedsVariable, keyword);
        }

        if (!Current.IsWord("in"))
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "in");
        }

        Next();
        return (AssignableNode)variable;
    }

    private LoopParameters ParseLoopParameters()
    {
        LoopParameters parameters = default;
        while (!Current.EndsStatement)
        {
            if (!IsLoopParameter)
            {
                throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "offset: limit: cols: reversed");
            }

            string name = Next().Value!;
            if (name == "reversed")
            {
                parameters = parameters with { Reversed = true };
                continue;
            }

            Next();
            ExpressionNode value = ParseOperand(ExpressionMode.NoCalls);
            parameters = name switch
            {
                "offset" => parameters with { Offset = value },
                "limit" => parameters with { Limit = value },
                _ => parameters with { Columns = value },
            };
        }

        return parameters;
    }

    private WhileNode ParseWhile()
    {
        Token keyword = Next();
        ExpressionNode condition = ParseHeader();
        BlockNode body = ParseBody(keyword);
        return new WhileNode(From(keyword.Start), condition, body);
    }
}
