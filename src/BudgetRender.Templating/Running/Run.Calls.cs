namespace BudgetRender.Templating;

internal sealed partial class Run
{
    /// <summary>Evaluates the arguments of a call in the template and makes it.</summary>
    public TemplateValue Call(Node call, TemplateFunction function, ArgumentNode[] arguments, BlockNode? wrapped)
    {
        Step(call);
        var bound = new BoundArguments(this, call, function);
        foreach (ArgumentNode argument in arguments)
        {
            if (argument.Expands)
            {
                var items = new ListView(argument.Value.Evaluate(this));
                CheckList(call, items.Count);
                for (long i = 0; i < items.Count; i++)
                {
                    bound.Add(items[i], argument);
                }
            }
            else if (argument.Name is null)
            {
                bound.Add(argument.Value.Evaluate(this), argument);
            }
            else
            {
                bound.AddNamed(argument.Name, argument.Value.Evaluate(this), argument);
            }
        }

        return Invoke(call, function, in bound, wrapped);
    }

    /// <summary>Calls a function from another one, with values.</summary>
    public TemplateValue Invoke(Node call, TemplateFunction function, TemplateValue[] arguments)
    {
        Step(call);
        var bound = new BoundArguments(this, call, function);
        foreach (TemplateValue argument in arguments)
        {
            bound.Add(argument, call);
        }

        return Invoke(call, function, in bound, null);
    }

    /// <summary>A function without arguments where a value is wanted.</summary>
    public TemplateValue AutoCall(Node place, TemplateValue value) =>
        value.Kind == ValueKind.Function ? Call(place, value.AsFunction, [], null) : value;

    /// <summary>Where an argument stands in the template, for messages; the call itself where it has no place of its own.</summary>
    public static Node ArgumentNode(Node call, int index) =>
        call is CallNode node && index < node.Arguments.Length && !node.Arguments[index].Expands ? node.Arguments[index].Value : call;

    private TemplateValue Invoke(Node call, TemplateFunction function, in BoundArguments bound, BlockNode? wrapped)
    {
        Enter(call);
        try
        {
            if (function.Declaration is null)
            {
                TemplateValue[] values = bound.Complete();
                return function.Invoke(new CallArguments(this, call, function, values, bound.Named));
            }

            return InvokeDeclared(function, function.Declaration, in bound, wrapped);
        }
        catch (NestingException)
        {
            throw Error(Codes.NestingLimit, call);
        }
        finally
        {
            Leave();
        }
    }

    private TemplateValue InvokeDeclared(TemplateFunction function, FunctionNode declaration, in BoundArguments bound, BlockNode? wrapped)
    {
        TemplateRecord? parameters = null;
        TemplateList arguments = declaration.Parameters is null ? bound.ToArguments() : bound.ToParameters(out parameters);
        Frame outer = Exchange(new Frame(arguments, wrapped));
        if (declaration.IsLocal)
        {
            // A local function sees itself, so that it can call itself.
            Frame.Set(declaration.Name!, TemplateValue.From(function));
        }

        Flow flow = Flow;
        int loops = Loops;
        if (parameters is not null)
        {
            Push(new Scope(parameters, null));
        }

        try
        {
            Flow = Flow.None;
            Loops = 0;
            ReturnValue = default;
            declaration.Body.Execute(this);
            return Flow == Flow.Return ? ReturnValue : default;
        }
        finally
        {
            Flow = flow;
            Loops = loops;
            if (parameters is not null)
            {
                Pop();
            }

            Exchange(outer);
        }
    }
}
