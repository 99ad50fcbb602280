namespace BudgetRender.Templating;

/// <summary><c>target.name</c> or <c>target?.name</c>, which is null where the target is.</summary>
internal sealed class MemberNode(Place place, ExpressionNode target, string name, bool isOptional) : AssignableNode(place)
{
    public ExpressionNode Target => target;

    public string Name => name;

    public bool IsOptional => isOptional;

    public override TemplateValue EvaluateRaw(Run run)
    {
        TemplateValue owner = target.Evaluate(run);
        if (owner.IsNull)
        {
            return isOptional ? default : throw run.Error(Codes.MemberOfNull, this, name);
        }

        if (Members.TryGet(run, owner, name, out TemplateValue value) || isOptional || run.Context.IsLenient)
        {
            return value;
        }

        throw run.ErrorNear(Codes.UnknownMember, this, NearNames.Of(name, Members.NamesOf(owner)), name, Kinds.Name(owner));
    }

    public override TemplateValue Current(Run run) => EvaluateRaw(run);

    public override void Assign(Run run, TemplateValue value) => Members.Set(run, this, target.Evaluate(run), name, value);

    public override void Print(CodePrinter printer)
    {
        printer.Postfix(target);
        printer.Symbol(isOptional ? "?." : ".");
        printer.Glue(name);
    }
}

/// <summary><c>target.empty?</c> and its other spelling <c>target.blank?</c>.</summary>
internal sealed class IsEmptyNode(Place place, ExpressionNode target) : ExpressionNode(place)
{
    public ExpressionNode Target => target;

    public override TemplateValue Evaluate(Run run) => Members.IsEmpty(target.Evaluate(run));

    public override void Print(CodePrinter printer)
    {
        printer.Postfix(target);
        printer.Symbol(".empty?");
    }
}

/// <summary><c>for.index</c> and the like: facts about the innermost loop of that keyword.</summary>
internal sealed class LoopMemberNode(Place place, string keyword, string name) : ExpressionNode(place)
{
    private static readonly string[] Known = ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col", "col_first", "col_last"];

    public string Keyword => keyword;

    public string Name => name;

    public override TemplateValue Evaluate(Run run)
    {
        LoopState? loop = keyword switch
        {
            "for" => run.For,
            "while" => run.While,
            _ => run.TableRow,
        };
        if (loop is null)
        {
            return run.Context.IsLenient ? default : throw run.Error(Codes.OutsideLoop, this, $"{keyword}.{name}");
        }

        if (loop.TryGet(name, out TemplateValue value) || run.Context.IsLenient)
        {
            return value;
        }

        throw run.ErrorNear(Codes.UnknownMember, this, NearNames.Of(name, Known), name, keyword);
    }

    public override void Print(CodePrinter printer) => printer.Word($"{keyword}.{name}");
}
