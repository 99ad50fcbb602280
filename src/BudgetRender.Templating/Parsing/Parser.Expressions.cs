namespace BudgetRender.Templating;

internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;

    private ExpressionNode ParseExpression(ExpressionMode mode = ExpressionMode.None)
    {
        Deepen();
        int start = Current.Start;
        ExpressionNode left = Current.Is("^") ? ParseExpandedPipe(mode) : ParseConditional(mode);
        for (int links = 0; Current.Is("|") || Current.Is("|>"); links++)
        {
            CheckChain(links);
            Next();
            SkipNewLines();
            left = Pipe(start, left, ParseConditional(mode));
        }

        _depth--;
        return left;
    }

    /// <summary><c>^list | f</c>: the items are the first arguments.</summary>
    private ExpressionNode ParseExpandedPipe(ExpressionMode mode)
    {
        Token caret = Next();
        ExpressionNode list = ParseBinary(UnaryPrecedence, mode);
        if (!Current.Is("|") && !Current.Is("|>"))
        {
            throw FailureAt(new Place(_source, caret.Start, caret.End), Codes.UnexpectedToken, TokenText.Of(caret), "<expression>");
        }

        Next();
        SkipNewLines();
        return Pipe(caret.Start, list, ParseConditional(mode), expands: true);
    }

    private ExpressionNode ParseConditional(ExpressionMode mode)
    {
        int start = Current.Start;
        ExpressionNode condition = ParseBinary(0, mode);
        if (!Current.Is("?"))
        {
            return condition;
        }

        Next();
        SkipNewLines();
        ExpressionNode then = ParseExpression(ExpressionMode.NoNames);
        Expect(":");
        SkipNewLines();
        ExpressionNode otherwise = ParseExpression(mode & (ExpressionMode.NoNames | ExpressionMode.Loop));
        return new ConditionalNode(From(start), condition, then, otherwise);
    }

    private ExpressionNode ParseBinary(int precedence, ExpressionMode mode)
    {
        int start = Current.Start;
        ExpressionNode left = ParseCall(precedence, mode);
        for (int links = 0; TryOperator(mode, out BinaryOperator operation, out int next) && next > precedence; links++)
        {
            CheckChain(links);
            Next();
            SkipNewLines();
            ExpressionNode right = ParseBinary(next, mode);
            left = new BinaryNode(From(start), operation, left, right);
        }

        return left;
    }

    private bool TryOperator(ExpressionMode mode, out BinaryOperator operation, out int precedence)
    {
        (operation, precedence) = Current.Kind != TokenKind.Symbol ? default : Current.Value switch
        {
            "??" => (BinaryOperator.Coalesce, 20),
            "?!" => (BinaryOperator.NotCoalesce, 20),
            "||" when (mode & ExpressionMode.When) == 0 => (BinaryOperator.Or, 30),
            "&&" => (BinaryOperator.And, 40),
            "==" => (BinaryOperator.Equal, 70),
            "!=" => (BinaryOperator.NotEqual, 70),
            "<" => (BinaryOperator.Less, 80),
            "<=" => (BinaryOperator.LessOrEqual, 80),
            ">" => (BinaryOperator.Greater, 80),
            ">=" => (BinaryOperator.GreaterOrEqual, 80),
            "<<" => (BinaryOperator.ShiftLeft, 90),
            ">>" => (BinaryOperator.ShiftRight, 90),
            ".." => (BinaryOperator.RangeInclude, 95),
            "..<" => (BinaryOperator.RangeExclude, 95),
            "+" => (BinaryOperator.Add, 100),
            "-" => (BinaryOperator.Subtract, 100),
            "*" => (BinaryOperator.Multiply, 110),
            "/" => (BinaryOperator.Divide, 110),
            "//" => (BinaryOperator.DivideRound, 110),
            "%" => (BinaryOperator.Modulus, 110),
            _ => default,
        };
        return precedence > 0;
    }

    /// <summary>An operand, or a call written with spaces where one may stand.</summary>
    private ExpressionNode ParseCall(int precedence, ExpressionMode mode)
    {
        int start = Current.Start;
        ExpressionNode target = ParseOperand(mode);
        if ((mode & ExpressionMode.NoCalls) != 0 || target is FunctionNode || !StartsArgument(mode))
        {
            return target;
        }

        if (target is not (AssignableNode or NestedNode or CallNode))
        {
            return target;
        }

        ArgumentNode[] arguments = ParseArguments(precedence, mode);
        return new CallNode(From(start), target, arguments, CallForm.Spaced);
    }

    private ArgumentNode[] ParseArguments(int precedence, ExpressionMode mode)
    {
        var arguments = new List<ArgumentNode>(2);
        bool named = false;
        while (StartsArgument(mode))
        {
            CheckChain(arguments.Count);
            int start = Current.Start;
            if (IsArgumentName(mode))
            {
                named = true;
                string name = Next().Value!;
                Next();
                ExpressionNode value = ParseOperand(mode | ExpressionMode.NoCalls);
                arguments.Add(new ArgumentNode(From(start), name, value, false));
                continue;
            }

            if (named)
            {
                throw Failure(Codes.PositionalAfterNamed);
            }

            arguments.Add(ParseArgument(precedence, mode));
            if (arguments[^1].Value is FunctionNode)
            {
                break;
            }
        }

        return [.. arguments];
    }

    private ArgumentNode ParseArgument(int precedence, ExpressionMode mode)
    {
        int start = Current.Start;
        bool expands = Current.Is("^");
        if (expands)
        {
            Next();
        }

        ExpressionNode value = ParseBinary(expands ? UnaryPrecedence : precedence, mode | ExpressionMode.NoCalls);
        return new ArgumentNode(From(start), null, value, expands);
    }

    private bool IsArgumentName(ExpressionMode mode) =>
        Current.Kind == TokenKind.Identifier && (mode & ExpressionMode.NoNames) == 0 && PeekToken.Is(":");

    private bool StartsArgument(ExpressionMode mode) => Current.Kind switch
    {
        TokenKind.Identifier => (mode & ExpressionMode.Loop) == 0 || !IsLoopParameter,
        TokenKind.Local or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float => true,
        TokenKind.String or TokenKind.InterpolatedStart => true,
        TokenKind.Symbol => Current.Value is "(" or "[" or "{" or "!" or "@" or "^",
        _ => false,
    };

    private bool IsLoopParameter =>
        Current.IsWord("reversed") || (Current.Value is "offset" or "limit" or "cols" && PeekToken.Is(":"));

    /// <summary>
    /// Gives what is piped to the first function of what follows: <c>a | f b ? c : d</c> asks <c>f a b</c>.
    /// </summary>
    private ExpressionNode Pipe(int start, ExpressionNode from, ExpressionNode to, bool expands = false)
    {
        switch (to)
        {
            case BinaryNode binary:
                return new BinaryNode(From(start), binary.Operation, Pipe(start, from, binary.Left, expands), binary.Right);
            case ConditionalNode conditional:
                return new ConditionalNode(From(start), Pipe(start, from, conditional.Condition, expands), conditional.Then, conditional.Otherwise);
            case CallNode { Form: CallForm.Spaced or CallForm.List } call:
                var piped = new ArgumentNode(from.Place, null, from, expands);
                CallForm form = call.Form == CallForm.List ? CallForm.PipedList : CallForm.Piped;
                return new CallNode(new Place(_source, start, to.Place.End), call.Target, [piped, .. call.Arguments], form);
            case AssignableNode or NestedNode:
                var only = new ArgumentNode(from.Place, null, from, expands);
                return new CallNode(new Place(_source, start, to.Place.End), to, [only], CallForm.Piped);
            default:
                throw FailureAt(to.Place, Codes.PipeNeedsFunction);
        }
    }
}
