namespace BudgetRender.Templating;

internal sealed partial class NameCheck
{
    private void Visit(StatementNode? statement)
    {
        switch (statement)
        {
            case BlockNode block:
                Array.ForEach(block.Statements, Visit);
                break;
            case ExpressionStatementNode printed:
                Of(printed.Expression);
                break;
            case AssignNode assignment:
                VisitAssignment(assignment);
                break;
            case IfNode choice:
                VisitIf(choice);
                break;
            case CaseNode choice:
                VisitCase(choice);
                break;
            case ForNode loop:
                VisitFor(loop);
                break;
            case WhileNode loop:
                Of(loop.Condition);
                Visit(loop.Body);
                break;
            case ReturnNode { Value: { } result }:
                Of(result);
                break;
            default:
                VisitDeclaration(statement);
                break;
        }
    }

    private void VisitDeclaration(StatementNode? statement)
    {
        switch (statement)
        {
            case CaptureNode capture:
                Visit(capture.Body);
                Assign(capture.Target, null);
                break;
            case WithNode with:
                _names.PushMembers(Of(with.Target));
                Visit(with.Body);
                _names.Pop();
                break;
            case WrapNode wrap:
                Of(wrap.Target);
                Visit(wrap.Body);
                break;
            case FunctionStatementNode declaration:
                Assign((declaration.Function.IsLocal ? "$" : "") + declaration.Function.Name, null);
                Of(declaration.Function);
                break;
            case ImportNode import:
                Import(Of(import.Source));
                break;
        }
    }

    private void VisitAssignment(AssignNode assignment)
    {
        if (assignment.Operation is { } operation and not BinaryOperator.Coalesce)
        {
            Of(assignment.Target);
        }

        TemplateValue? value = Of(assignment.Value);
        Assign(assignment.Target, assignment.Operation is null ? value : null);
    }

    private void VisitIf(IfNode choice)
    {
        foreach ((ExpressionNode condition, BlockNode body) in choice.Branches)
        {
            Of(condition);
            Visit(body);
        }

        Visit(choice.Otherwise);
    }

    private void VisitCase(CaseNode choice)
    {
        Of(choice.Subject);
        foreach ((ExpressionNode[] values, BlockNode body) in choice.Whens)
        {
            VisitAll(values);
            Visit(body);
        }

        Visit(choice.Otherwise);
    }

    private void VisitFor(ForNode loop)
    {
        TemplateValue? items = Of(loop.Items);
        VisitAll(loop.Parameters.Offset, loop.Parameters.Limit, loop.Parameters.Columns);
        string? name = loop.Variable switch
        {
            VariableNode variable => variable.Name,
            LocalNode local => "$" + local.Name,
            _ => null,
        };
        _names.Push(name is null ? [] : [name], FirstOf(items));
        Visit(loop.Body);
        _names.Pop();
        Visit(loop.Otherwise);
    }

    private void Import(TemplateValue? source)
    {
        if (source is not { Kind: ValueKind.Record } record)
        {
            _names.Open();
            return;
        }

        foreach (string name in record.AsRecord.Names)
        {
            Assign(name, null);
        }
    }

    private static TemplateValue? FirstOf(TemplateValue? list) =>
        list is { Kind: ValueKind.List } known && known.AsList.Count > 0 && !known.AsList[0].IsNull ? known.AsList[0] : default(TemplateValue?);
}
