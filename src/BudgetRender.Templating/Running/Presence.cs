namespace BudgetRender.Templating;

/// <summary>Reads a path that may not be there, for <c>??</c>, <c>?!</c> and <c>??=</c>, in strict runs as well.</summary>
internal static class Presence
{
    public static TemplateValue ValueOrNull(Run run, ExpressionNode node) => node switch
    {
        VariableNode variable => run.TryGetGlobal(variable.Name, out TemplateValue value) ? run.AutoCall(node, value) : default,
        LocalNode local when run.Context.IsLenient || !char.IsAsciiDigit(local.Name[0]) =>
            run.Frame.TryGet(local.Name, out TemplateValue value) ? run.AutoCall(node, value) : default,
        MemberNode member => MemberOrNull(run, member),
        NestedNode nested => ValueOrNull(run, nested.Inner),
        _ => node.Evaluate(run),
    };

    private static TemplateValue MemberOrNull(Run run, MemberNode member)
    {
        TemplateValue owner = ValueOrNull(run, member.Target);
        return !owner.IsNull && Members.TryGet(run, owner, member.Name, out TemplateValue value) ? run.AutoCall(member, value) : default;
    }
}
