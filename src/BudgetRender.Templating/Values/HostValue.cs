namespace BudgetRender.Templating;

/// <summary>
/// A value that the host owns: templates can only hand it to functions, print it, and use what is declared here. A host
/// derives from it once for each kind of reference that it wants to find again in the output.
/// </summary>
public abstract class HostValue
{
    /// <summary>What the value prints as where no output asks for the value itself.</summary>
    public abstract string ToText();

    /// <summary>The name of the kind in messages and for <c>object.kind</c>.</summary>
    public virtual string KindName => "object";

    public virtual bool IsTrue => true;

    /// <summary>The value in arithmetic and comparisons; null where it has none.</summary>
    public virtual decimal? Number => null;

    /// <summary>The members, for messages about an unknown one.</summary>
    public virtual IEnumerable<string> MemberNames => [];

    public virtual bool TryGetMember(string name, out TemplateValue value)
    {
        value = default;
        return false;
    }

    /// <summary>
    /// Asked before <see cref="Number"/> is used, so that a sum of two references can stay a reference; <c>this</c> is either
    /// side. Returns false to fall back to the decimal.
    /// </summary>
    public virtual bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
    {
        result = default;
        return false;
    }
}
