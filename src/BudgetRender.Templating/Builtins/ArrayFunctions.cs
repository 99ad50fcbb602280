using System.Text;

namespace BudgetRender.Templating;

internal static class ArrayFunctions
{
    public static TemplateRecord Table { get; } = BuiltinTable.Of(
        "array",
        ("add", "list value", a => Append(a, [a[1]])),
        ("add_range", "list1 list2", a => Concat(a)),
        ("any", "list function args...", a => Find(a) >= 0),
        ("compact", "list", a => a[0].IsNull ? default : a.NewList(Items(a, 0).FindAll(i => !i.IsNull))),
        ("concat", "list1 list2", a => a[0].IsNull && a[1].IsNull ? default : Concat(a)),
        ("contains", "list item", a => Items(a, 0).Contains(a[1], Comparer.Instance)),
        ("cycle", "list group?", Cycle),
        ("each", "list function args...", Each),
        ("filter", "list function args...", Filter),
        ("first", "list", a => a.List(0) is { Count: > 0 } list ? list[0] : default),
        ("insert_at", "list index value", InsertAt),
        ("join", "list delimiter function?", Join),
        ("last", "list", a => a.List(0) is { Count: > 0 } list ? list[list.Count - 1] : default),
        ("limit", "list count", a => a[0].IsNull ? default : Slice(a, 0, a.Integer(1))),
        ("map", "list member", Map),
        ("offset", "list index", a => a[0].IsNull ? default : Slice(a, a.Integer(1), int.MaxValue)),
        ("remove_at", "list index", RemoveAt),
        ("reverse", "list", Reverse),
        ("size", "list", a => a.List(0).Count),
        ("sort", "list member?", Sort),
        ("uniq", "list", a => a[0].IsNull ? default : a.NewList([.. Items(a, 0).Distinct(Comparer.Instance)])));

    private static List<TemplateValue> Items(CallArguments call, int index)
    {
        ListView list = call.List(index);
        call.Run.CheckList(call.Call, list.Count);
        var items = new List<TemplateValue>((int)list.Count);
        for (long i = 0; i < list.Count; i++)
        {
            items.Add(list[i]);
        }

        return items;
    }

    private static TemplateValue Append(CallArguments call, List<TemplateValue> more)
    {
        List<TemplateValue> items = Items(call, 0);
        items.AddRange(more);
        return call.NewList(items);
    }

    private static TemplateValue Concat(CallArguments call) => Append(call, Items(call, 1));

    private static TemplateValue Slice(CallArguments call, int from, int count)
    {
        List<TemplateValue> items = Items(call, 0);
        int first = Math.Clamp(from, 0, items.Count);
        return call.NewList(items.GetRange(first, Math.Clamp(count, 0, items.Count - first)));
    }

    private static TemplateValue Reverse(CallArguments call)
    {
        List<TemplateValue> items = Items(call, 0);
        items.Reverse();
        return call.NewList(items);
    }

    private static TemplateValue InsertAt(CallArguments call)
    {
        List<TemplateValue> items = Items(call, 0);
        int index = Math.Max(0, call.Integer(1));
        call.Run.CheckList(call.Call, index);
        while (items.Count < index)
        {
            items.Add(default);
        }

        items.Insert(index, call[2]);
        return call.NewList(items);
    }

    private static TemplateValue RemoveAt(CallArguments call)
    {
        List<TemplateValue> items = Items(call, 0);
        int index = call.Integer(1);
        index = index < 0 ? index + items.Count : index;
        if (index >= 0 && index < items.Count)
        {
            items.RemoveAt(index);
        }

        return call.NewList(items);
    }

    private static TemplateValue Sort(CallArguments call)
    {
        List<TemplateValue> items = Items(call, 0);
        call.Run.Spend(call.Call, items.Count * 16L);
        if (call[1].IsNull)
        {
            return call.NewList([.. items.OrderBy(i => i, Comparer.Instance)]);
        }

        Run run = call.Run;
        string member = call.Text(1);
        return call.NewList([.. items.OrderBy(i => MemberOf(run, i, member), Comparer.Instance)]);
    }

    /// <summary>The member of each item that has it.</summary>
    private static TemplateValue Map(CallArguments call)
    {
        string member = call.Text(1);
        var found = new List<TemplateValue>();
        foreach (TemplateValue item in Items(call, 0))
        {
            if (Members.TryGet(call.Run, item, member, out TemplateValue value))
            {
                found.Add(value);
            }
        }

        return call.NewList(found);
    }

    /// <summary>The member of that name, or else the one at the end of a path such as <c>"owner.name"</c>.</summary>
    private static TemplateValue MemberOf(Run run, TemplateValue owner, string name)
    {
        if (Members.TryGet(run, owner, name, out TemplateValue value))
        {
            return value;
        }

        int point = name.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && Members.TryGet(run, owner, name[..point], out TemplateValue next) ? MemberOf(run, next, name[(point + 1)..]) : default;
    }

    private static TemplateValue Each(CallArguments call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        TemplateFunction function = call.Callable(1);
        List<TemplateValue> items = Items(call, 0);
        TemplateValue[] rest = call.RestFrom(2);
        for (int i = 0; i < items.Count; i++)
        {
            items[i] = call.Invoke(function, [items[i], .. rest]);
        }

        return call.NewList(items);
    }

    private static TemplateValue Filter(CallArguments call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        TemplateFunction function = call.Callable(1);
        TemplateValue[] rest = call.RestFrom(2);
        var kept = new List<TemplateValue>();
        foreach (TemplateValue item in Items(call, 0))
        {
            if (call.Invoke(function, [item, .. rest]).IsTrue)
            {
                kept.Add(item);
            }
        }

        return call.NewList(kept);
    }

    private static int Find(CallArguments call)
    {
        TemplateFunction function = call.Callable(1);
        TemplateValue[] rest = call.RestFrom(2);
        List<TemplateValue> items = Items(call, 0);
        for (int i = 0; i < items.Count; i++)
        {
            if (call.Invoke(function, [items[i], .. rest]).IsTrue)
            {
                return i;
            }
        }

        return -1;
    }

    private static TemplateValue Join(CallArguments call)
    {
        string delimiter = call.Text(1);
        TemplateFunction? function = call[2].IsNull ? null : call.Callable(2);
        List<TemplateValue> items = Items(call, 0);
        var text = new StringBuilder();
        for (int i = 0; i < items.Count; i++)
        {
            string item = call.Run.Text(call.Call, items[i]);
            _ = i > 0 ? text.Append(delimiter) : text;
            text.Append(function is null ? item : call.Invoke(function, item).ToText());
            call.Run.CheckString(call.Call, text.Length);
        }

        return text.ToString();
    }

    private static TemplateValue Cycle(CallArguments call)
    {
        // Before Scriban 1.1 the group came first; both orders are in use.
        bool groupFirst = call[0].Kind == ValueKind.String && call[1].IsList;
        ListView list = call.List(groupFirst ? 1 : 0);
        TemplateValue group = groupFirst ? call[0] : call[1];
        string key = group.IsNull ? call.Run.Text(call.Call, call[0]) : group.ToText();
        return list.Count == 0 ? default : list[call.Run.NextInCycle(key, list.Count)];
    }
}
