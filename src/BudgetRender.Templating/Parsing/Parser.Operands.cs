namespace BudgetRender.Templating;

internal sealed partial class Parser
{
    /// <summary>What operators stand between: a value with the members, indexes and argument lists behind it.</summary>
    private ExpressionNode ParseOperand(ExpressionMode mode)
    {
        int start = Current.Start;
        ExpressionNode operand = ParsePrimary(mode);
        for (int links = 0; TryPostfix(start, operand, out ExpressionNode next); links++)
        {
            CheckChain(links);
            operand = next;
        }

        return operand;
    }

    private bool TryPostfix(int start, ExpressionNode operand, out ExpressionNode next)
    {
        next = operand;
        if (operand is FunctionNode or UnaryNode or AliasNode || Current.Kind != TokenKind.Symbol)
        {
            return false;
        }

        switch (Current.Value)
        {
            case "." or "?.":
                next = ParseMember(start, operand);
                return true;
            case "[" when !Current.SpaceBefore:
                next = ParseIndex(start, operand);
                return true;
            case "(" when !Current.SpaceBefore && operand is (AssignableNode or CallNode):
                next = ParseArgumentList(start, operand);
                return true;
            case "++" or "--":
                next = ParsePostfixIncrement(start, operand);
                return true;
            default:
                return false;
        }
    }

    private ExpressionNode ParseMember(int start, ExpressionNode target)
    {
        bool isOptional = Next().Value == "?." || target is MemberNode { IsOptional: true } or IndexNode { IsOptional: true };
        if (Current.Kind != TokenKind.Identifier)
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "<name>");
        }

        Token name = Next();
        if (name.Value is "empty" or "blank" && Current.Is("?") && !Current.SpaceBefore)
        {
            Next();
            return new IsEmptyNode(From(start), target);
        }

        return new MemberNode(From(start), target, name.Value!, isOptional);
    }

    private IndexNode ParseIndex(int start, ExpressionNode target)
    {
        int outer = Open();
        ExpressionNode index = ParseExpression();
        Close("]", outer);
        return new IndexNode(From(start), target, index, target is MemberNode { IsOptional: true } or IndexNode { IsOptional: true });
    }

    private CallNode ParseArgumentList(int start, ExpressionNode target)
    {
        int outer = Open();
        var arguments = new List<ArgumentNode>(2);
        bool named = false;
        while (!Current.Is(")"))
        {
            if (arguments.Count > 0)
            {
                Expect(",");
            }

            int from = Current.Start;
            bool expands = Current.Is("^");
            string? name = IsArgumentName(ExpressionMode.None) ? Current.Value : null;
            if (named && name is null)
            {
                throw Failure(Codes.PositionalAfterNamed);
            }

            for (int skip = name is not null ? 2 : expands ? 1 : 0; skip > 0; skip--)
            {
                Next();
            }

            named |= name is not null;
            ExpressionNode value = ParseExpression();
            arguments.Add(new ArgumentNode(From(from), name, value, expands));
        }

        Close(")", outer);
        return new CallNode(From(start), target, [.. arguments], CallForm.List);
    }

    private IncrementNode ParsePostfixIncrement(int start, ExpressionNode operand)
    {
        bool isDecrement = Current.Value == "--";
        if (operand is not AssignableNode target)
        {
            throw FailureAt(operand.Place, Codes.NeedsVariable, Current.Value!);
        }

        Next();
        return new IncrementNode(From(start), target, isDecrement, isPostfix: true);
    }

    private ExpressionNode ParsePrimary(ExpressionMode mode)
    {
        switch (Current.Kind)
        {
            case TokenKind.Identifier:
                return ParseWord();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String:
                Token text = Next();
                return new LiteralNode(From(text.Start), text.Value);
            case TokenKind.InterpolatedStart:
                return ParseInterpolated();
            case TokenKind.Symbol:
                return ParseSymbol(mode);
            default:
                throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "<expression>");
        }
    }

    private ExpressionNode ParseWord()
    {
        Token word = Current;
        switch (word.Value)
        {
            case "do":
                return ParseAnonymousFunction();
            case "for" or "tablerow" or "while" when PeekToken.Is("."):
                return ParseLoopMember();
            case "end" or "else" or "when":
                throw Failure(Codes.UnexpectedToken, word.Value, "<expression>");
        }

        Next();
        Place place = From(word.Start);
        return word.Value switch
        {
            "true" => new LiteralNode(place, TemplateValue.True),
            "false" => new LiteralNode(place, TemplateValue.False),
            "null" => new LiteralNode(place, TemplateValue.Null),
            "empty" or "blank" => new LiteralNode(place, TemplateValue.Empty),
            "this" => new ThisNode(place),
            _ => new VariableNode(place, word.Value!),
        };
    }

    private LoopMemberNode ParseLoopMember()
    {
        Token loop = Next();
        Next();
        if (Current.Kind != TokenKind.Identifier)
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "<name>");
        }

        string name = Next().Value!;
        return new LoopMemberNode(From(loop.Start), loop.Value!, name);
    }

    private ExpressionNode ParseLocal()
    {
        Token local = Next();
        Place place = From(local.Start);
        return local.Value switch
        {
            "" => new ArgumentsNode(place),
            "$" => throw FailureAt(place, Codes.BlockDelegateMisplaced),
            _ => new LocalNode(place, local.Value!),
        };
    }

    private ExpressionNode ParseSymbol(ExpressionMode mode)
    {
        int start = Current.Start;
        switch (Current.Value)
        {
            case "(":
                return ParseNested();
            case "[":
                return ParseList();
            case "{":
                return ParseRecord();
            case "!" or "+" or "-":
                Deepen();
                UnaryOperator operation = Next().Value switch { "!" => UnaryOperator.Not, "+" => UnaryOperator.Plus, _ => UnaryOperator.Minus };
                ExpressionNode operand = ParseBinary(UnaryPrecedence, mode);
                _depth--;
                return new UnaryNode(From(start), operation, operand);
            case "@":
                Deepen();
                Next();
                ExpressionNode target = ParseOperand(ExpressionMode.NoCalls);
                _depth--;
                return new AliasNode(From(start), target);
            case "++" or "--":
                return ParsePrefixIncrement();
            default:
                throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "<expression>");
        }
    }

    private IncrementNode ParsePrefixIncrement()
    {
        Token sign = Next();
        Deepen();
        ExpressionNode operand = ParseOperand(ExpressionMode.NoCalls);
        _depth--;
        return operand is AssignableNode target
            ? new IncrementNode(From(sign.Start), target, sign.Value == "--", isPostfix: false)
            : throw FailureAt(operand.Place, Codes.NeedsVariable, sign.Value!);
    }
}
