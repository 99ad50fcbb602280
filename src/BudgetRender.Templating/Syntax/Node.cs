namespace BudgetRender.Templating;

/// <summary>A part of the tree, knowing its place in its source.</summary>
internal abstract class Node(Place place)
{
    public Place Place => place;

    public TemplateSpan Span => place.Source.SpanOf(place.Start, place.End);
}

internal readonly record struct Place(SourceText Source, int Start, int End);

internal abstract class ExpressionNode(Place place) : Node(place)
{
    /// <summary>The value where one is wanted: a function found on the way is called without arguments.</summary>
    public abstract TemplateValue Evaluate(Run run);

    /// <summary>The value as it is, for the target of a call or an alias.</summary>
    public virtual TemplateValue EvaluateRaw(Run run) => Evaluate(run);

    public abstract void Print(CodePrinter printer);
}

internal abstract class StatementNode(Place place) : Node(place)
{
    public abstract void Execute(Run run);

    public abstract void Print(CodePrinter printer);
}
