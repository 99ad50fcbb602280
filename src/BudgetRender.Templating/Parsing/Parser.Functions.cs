namespace BudgetRender.Templating;

internal sealed partial class Parser
{
    private FunctionStatementNode ParseFunctionStatement()
    {
        Token keyword = Next();
        Token name = Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.Local) || name.Value is "" or "$")
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(name), "<name>");
        }

        Next();
        FunctionParameter[]? parameters = ParseHead(ParseParameters);
        BlockNode body = ParseBody(keyword);
        var function = new FunctionNode(From(keyword.Start), name.Value, name.Kind == TokenKind.Local, parameters, body, isInline: false);
        return new FunctionStatementNode(From(keyword.Start), function);
    }

    /// <summary>Lines and statements end as usual inside <c>do … end</c>, also where it stands in brackets.</summary>
    private FunctionNode ParseAnonymousFunction()
    {
        Token keyword = Current;
        int outer = _brackets;
        _brackets = 0;
        Next();
        FunctionParameter[]? parameters = ParseParameters();
        _anonymous++;
        BlockNode body = ParseBlock(keyword);
        _anonymous--;
        _brackets = outer;
        ExpectEnd(keyword);
        return new FunctionNode(From(keyword.Start), null, false, parameters, body, isInline: false);
    }

    /// <summary>Null where there is no list: the function takes its arguments from <c>$</c>.</summary>
    private FunctionParameter[]? ParseParameters()
    {
        if (!Current.Is("("))
        {
            ExpectStatementEnd();
            return null;
        }

        int outer = Open();
        var parameters = new List<FunctionParameter>();
        while (!Current.Is(")"))
        {
            if (parameters.Count > 0)
            {
                Expect(",");
            }

            parameters.Add(ParseParameter(parameters));
        }

        Close(")", outer);
        ExpectStatementEnd();
        return [.. parameters];
    }

    private FunctionParameter ParseParameter(List<FunctionParameter> before)
    {
        Token name = Current;
        if (name.Kind != TokenKind.Identifier)
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(name), "<name>");
        }

        if (before.Exists(p => p.Name == name.Value || p.IsRest))
        {
            throw Failure(Codes.BadParameter, name.Value!);
        }

        Next();
        if (Current.Is("..."))
        {
            Next();
            return FunctionParameter.Rest(name.Value!);
        }

        if (!Current.Is("="))
        {
            return before.Exists(p => p.IsOptional)
                ? throw FailureAt(From(name.Start), Codes.BadParameter, name.Value!)
                : FunctionParameter.Required(name.Value!);
        }

        Next();
        ExpressionNode value = ParseOperand(ExpressionMode.NoCalls);
        TemplateValue? literal = value switch
        {
            LiteralNode plain => plain.Value,
            UnaryNode { Operation: UnaryOperator.Minus, Operand: LiteralNode { Value.IsNumber: true } number } => Numbers.Negate(number.Value),
            _ => (TemplateValue?)null,
        };
        return literal is null
            ? throw FailureAt(value.Place, Codes.BadParameter, name.Value!)
            : FunctionParameter.Optional(name.Value!, literal.Value);
    }

    private FunctionStatementNode ParseInlineFunction(int start, CallNode head)
    {
        if (head.Target is not (VariableNode or LocalNode))
        {
            throw FailureAt(head.Place, Codes.BadAssignmentTarget);
        }

        var parameters = new List<FunctionParameter>();
        foreach (ArgumentNode argument in head.Arguments)
        {
            if (argument.Name is not null || argument.Expands || argument.Value is not VariableNode parameter || parameters.Exists(p => p.Name == parameter.Name))
            {
                throw FailureAt(argument.Place, Codes.BadParameter, CodePrinter.Text(argument.Value));
            }

            parameters.Add(FunctionParameter.Required(parameter.Name));
        }

        Next();
        SkipNewLines();
        ExpressionNode value = ParseExpression();
        Place place = From(start);
        var body = new BlockNode(value.Place, [new ReturnNode(value.Place, value)]);
        string name = head.Target is VariableNode global ? global.Name : ((LocalNode)head.Target).Name;
        return new FunctionStatementNode(place, new FunctionNode(place, name, head.Target is LocalNode, [.. parameters], body, isInline: true));
    }
}
