namespace BudgetRender.Templating;

/// <summary>What a loop variable was before the loop; afterwards it is that again, or gone.</summary>
internal readonly struct SavedVariable
{
    private readonly Run _run;
    private readonly AssignableNode _variable;
    private readonly bool _existed;
    private readonly TemplateValue _value;

    public SavedVariable(Run run, AssignableNode variable)
    {
        _run = run;
        _variable = variable;
        _value = default;
        _existed = variable switch
        {
            VariableNode global => run.Target.HasOwn(global.Name) && run.Target.TryGet(global.Name, out _value),
            LocalNode local => run.Frame.TryGet(local.Name, out _value),
            _ => true,
        };
    }

    public void Restore()
    {
        if (_variable is VariableNode global)
        {
            if (_existed)
            {
                _run.Target.Set(global.Name, _value);
            }
            else
            {
                _run.Target.Remove(global.Name);
            }
        }
        else if (_variable is LocalNode local)
        {
            if (_existed)
            {
                _run.Frame.Set(local.Name, _value);
            }
            else
            {
                _run.Frame.Remove(local.Name);
            }
        }
    }
}
