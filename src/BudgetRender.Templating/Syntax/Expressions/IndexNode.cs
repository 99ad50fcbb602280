namespace BudgetRender.Templating;

/// <summary><c>target[index]</c>: an item of a list or text, from its end where negative, or a member by its name.</summary>
internal sealed class IndexNode(Place place, ExpressionNode target, ExpressionNode index, bool isOptional) : AssignableNode(place)
{
    public ExpressionNode Target => target;

    public ExpressionNode Index => index;

    /// <summary>True behind a <c>?.</c>: null where the target is.</summary>
    public bool IsOptional => isOptional;

    public override TemplateValue EvaluateRaw(Run run)
    {
        TemplateValue owner = target.Evaluate(run);
        if (owner.IsNull && isOptional)
        {
            return default;
        }

        TemplateValue key = index.Evaluate(run);
        if (owner.IsNull)
        {
            throw run.Error(Codes.MemberOfNull, this, run.Text(this, key));
        }

        return Members.GetItem(run, this, owner, key);
    }

    public override TemplateValue Current(Run run) => EvaluateRaw(run);

    public override void Assign(Run run, TemplateValue value) =>
        Members.SetItem(run, this, target.Evaluate(run), index.Evaluate(run), value);

    public override void Print(CodePrinter printer)
    {
        printer.Postfix(target);
        printer.Glue("[");
        printer.Expression(index);
        printer.Symbol("]");
    }
}
