namespace BudgetRender.Templating;

internal sealed partial class NameCheck
{
    /// <summary>The value that stands for those an expression can have; null where it can be anything.</summary>
    private TemplateValue? Of(ExpressionNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                return Find(variable, variable.Name);
            case LocalNode local when !char.IsAsciiDigit(local.Name[0]):
                return Find(local, "$" + local.Name);
            case MemberNode member:
                return Member(member, Of(member.Target));
            case IndexNode item:
                return Item(item, Of(item.Target), Of(item.Index));
            case NestedNode nested:
                return Of(nested.Inner);
            case AliasNode alias:
                return Of(alias.Target);
            case LiteralNode { Value: { IsNull: false } value }:
                return value;
            case CallNode call:
                VisitCall(call);
                return null;
            default:
                VisitParts(node);
                return null;
        }
    }

    private void VisitParts(ExpressionNode node)
    {
        switch (node)
        {
            case BinaryNode { Operation: BinaryOperator.Coalesce or BinaryOperator.NotCoalesce } binary:
                VisitOptional(binary.Left);
                Of(binary.Right);
                break;
            case BinaryNode binary:
                VisitAll(binary.Left, binary.Right);
                break;
            case ConditionalNode choice:
                VisitAll(choice.Condition, choice.Then, choice.Otherwise);
                break;
            case UnaryNode unary:
                Of(unary.Operand);
                break;
            case IncrementNode increment:
                Of(increment.Target);
                break;
            case IsEmptyNode question:
                Of(question.Target);
                break;
            case InterpolatedNode text:
                VisitAll([.. text.Parts.Select(p => p.Value)]);
                break;
            case ListNode list:
                VisitAll(list.Items);
                break;
            case RecordNode record:
                VisitAll([.. record.Members.Select(m => m.Value)]);
                break;
            case FunctionNode function:
                _names.Push((function.Parameters ?? []).Select(p => p.Name), null);
                Visit(function.Body);
                _names.Pop();
                break;
        }
    }

    private void VisitAll(params ReadOnlySpan<ExpressionNode?> nodes)
    {
        foreach (ExpressionNode? node in nodes)
        {
            if (node is not null)
            {
                Of(node);
            }
        }
    }

    /// <summary>What stands on the left of <c>??</c> may be absent.</summary>
    private void VisitOptional(ExpressionNode node)
    {
        switch (node)
        {
            case VariableNode or LocalNode:
                break;
            case MemberNode member:
                VisitOptional(member.Target);
                break;
            case NestedNode nested:
                VisitOptional(nested.Inner);
                break;
            default:
                Of(node);
                break;
        }
    }

    private TemplateValue? Find(ExpressionNode node, string name)
    {
        if (!_names.TryFind(name, out TemplateValue? value))
        {
            Report(Codes.UnknownVariable, node, NearNames.Of(name, _names.All), name);
        }

        return value;
    }

    private TemplateValue? Member(MemberNode node, TemplateValue? owner)
    {
        if (owner is not { Kind: ValueKind.Record or ValueKind.Host } known)
        {
            return null;
        }

        if (TryGetMember(known, node.Name, out TemplateValue? value))
        {
            return value;
        }

        if (!node.IsOptional)
        {
            Report(Codes.UnknownMember, node, NearNames.Of(node.Name, Members.NamesOf(known)), node.Name, Kinds.Name(known));
        }

        return null;
    }

    private TemplateValue? Item(IndexNode node, TemplateValue? owner, TemplateValue? key)
    {
        if (owner is { Kind: ValueKind.List })
        {
            return key is { Kind: ValueKind.String } ? null : FirstOf(owner);
        }

        if (owner is not { Kind: ValueKind.Record or ValueKind.Host } known || key is not { Kind: ValueKind.String } name)
        {
            return null;
        }

        if (!TryGetMember(known, name.AsString, out TemplateValue? value))
        {
            Report(Codes.UnknownMember, node, NearNames.Of(name.AsString, Members.NamesOf(known)), name.AsString, Kinds.Name(known));
        }

        return value;
    }

    private void VisitCall(CallNode call)
    {
        TemplateValue? target = Of(call.Target);
        if (target is { Kind: not ValueKind.Function } value && !IsDate(value))
        {
            Report(Codes.NotAFunction, call.Target, [], CodePrinter.Text(call.Target), Kinds.Name(value));
        }

        TemplateFunction? function = target is { Kind: ValueKind.Function } known ? known.AsFunction : null;
        foreach (ArgumentNode argument in call.Arguments)
        {
            Of(argument.Value);
            CheckParameter(argument, function);
        }

        VisitIncludes(call, function);
    }

    /// <summary>The one record that is a function as well.</summary>
    private static bool IsDate(TemplateValue value) => value.Kind == ValueKind.Record && value.AsRecord == DateFunctions.Table;

    private void CheckParameter(ArgumentNode argument, TemplateFunction? function)
    {
        if (argument.Name is { } name && function is { TakesAnyName: false, Parameters.Count: > 0 } && function.Parameter(name) is null)
        {
            Report(Codes.UnknownParameter, argument, NearNames.Of(name, function.Parameters.Select(p => p.Name)), name, function.Name);
        }
    }

    private void VisitIncludes(CallNode call, TemplateFunction? function)
    {
        if (call.Arguments.Length == 0)
        {
            return;
        }

        foreach (ArgumentNode argument in call.Arguments.Where(a => a.Name is not null && function == IncludeFunctions.Include))
        {
            Assign("$" + argument.Name, null);
        }

        ExpressionNode first = call.Arguments[0].Value;
        ExpressionNode[] names = function == IncludeFunctions.Include ? [first]
            : function == IncludeFunctions.IncludeJoin && first is ListNode list ? list.Items
            : [];
        foreach (LiteralNode name in names.OfType<LiteralNode>())
        {
            Include(call, name.Value.ToText());
        }
    }
}
