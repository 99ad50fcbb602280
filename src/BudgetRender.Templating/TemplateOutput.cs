namespace BudgetRender.Templating;

/// <summary>Where a run prints. A host that wants to know which text came from which of its values overrides both.</summary>
public abstract class TemplateOutput
{
    public abstract void Write(string text);

    /// <summary>Called for a host value that an interpolation prints, also through captures, includes and joined texts.</summary>
    public virtual void Write(HostValue value) => Write(value.ToText());
}
