namespace BudgetRender.Templating;

/// <summary>Members and items of values: the only way from one value to another.</summary>
internal static class Members
{
    private static readonly string[] DateNames = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond", "day_of_week"];

    private static readonly string[] TimeSpanNames =
        ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds"];

    public static bool TryGet(Run run, TemplateValue owner, string name, out TemplateValue value)
    {
        switch (owner.Kind)
        {
            case ValueKind.Record:
                return owner.AsRecord.TryGet(name, out value);
            case ValueKind.Host:
                return owner.AsHost.TryGetMember(name, out value);
            case ValueKind.List when owner.AsList.Members?.TryGet(name, out value) == true:
                return true;
            case ValueKind.List or ValueKind.Range when name == "size":
                value = new ListView(owner).Count;
                return true;
            case ValueKind.String when name == "size":
                value = owner.AsString.Length;
                return true;
            case ValueKind.Date:
                return TryGetDate(owner.AsDate, name, out value);
            case ValueKind.TimeSpan:
                return TryGetTimeSpan(owner.AsTimeSpan, name, out value);
            default:
                value = default;
                return false;
        }
    }

    public static IEnumerable<string> NamesOf(TemplateValue owner) => owner.Kind switch
    {
        ValueKind.Record => owner.AsRecord.Names,
        ValueKind.Host => owner.AsHost.MemberNames,
        ValueKind.List => (owner.AsList.Members?.Names ?? []).Append("size"),
        ValueKind.Range or ValueKind.String => ["size"],
        ValueKind.Date => DateNames,
        ValueKind.TimeSpan => TimeSpanNames,
        _ => [],
    };

    public static void Set(Run run, Node place, TemplateValue owner, string name, TemplateValue value)
    {
        switch (owner.Kind)
        {
            case ValueKind.Record when !owner.AsRecord.CanSet(name):
            case ValueKind.List when owner.AsList.IsReadOnly:
                throw run.Error(Codes.ReadOnly, place, name);
            case ValueKind.Record:
                owner.AsRecord.Set(name, value);
                run.CheckList(place, owner.AsRecord.OwnCount >> 4);
                break;
            case ValueKind.List when name != "size":
                owner.AsList.SetMember(name, value);
                break;
            case ValueKind.Null:
                throw run.Error(Codes.MemberOfNull, place, name);
            default:
                throw run.Error(Codes.CannotSetMember, place, name, Kinds.Name(owner));
        }
    }

    public static TemplateValue GetItem(Run run, Node place, TemplateValue owner, TemplateValue key)
    {
        if (key.Kind == ValueKind.Integer && (owner.IsList || owner.Kind == ValueKind.String))
        {
            return AtIndex(owner, key.AsInteger);
        }

        bool isNamed = owner.Kind is ValueKind.Record or ValueKind.Host || (owner.Kind == ValueKind.List && key.Kind == ValueKind.String);
        if (!isNamed)
        {
            throw run.Error(Codes.NotIndexable, place, Kinds.Name(owner), Kinds.Name(key));
        }

        string name = run.Text(place, key);
        if (TryGet(run, owner, name, out TemplateValue value) || run.Context.IsLenient)
        {
            return value;
        }

        throw run.ErrorNear(Codes.UnknownMember, place, NearNames.Of(name, NamesOf(owner)), name, Kinds.Name(owner));
    }

    public static void SetItem(Run run, Node place, TemplateValue owner, TemplateValue key, TemplateValue value)
    {
        if (owner.Kind != ValueKind.List || key.Kind != ValueKind.Integer)
        {
            if (owner.Kind is ValueKind.Record or ValueKind.List or ValueKind.Null)
            {
                Set(run, place, owner, run.Text(place, key), value);
                return;
            }

            throw run.Error(Codes.NotIndexable, place, Kinds.Name(owner), Kinds.Name(key));
        }

        TemplateList list = owner.AsList;
        long index = key.AsInteger < 0 ? list.Count + key.AsInteger : key.AsInteger;
        if (list.IsReadOnly)
        {
            throw run.Error(Codes.ReadOnly, place, run.Text(place, key));
        }

        if (index < 0)
        {
            throw run.Error(Codes.IndexOutOfRange, place, run.Text(place, key), list.Count.ToString());
        }

        run.CheckList(place, index + 1 > list.Count ? index + 1 : 0);
        while (list.Count <= index)
        {
            list.Add(default);
        }

        list.Items[(int)index] = value;
    }

    public static TemplateValue IsEmpty(TemplateValue value) => value.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.Empty => true,
        ValueKind.String => value.AsString.Length == 0,
        ValueKind.List or ValueKind.Range => new ListView(value).Count == 0,
        ValueKind.Record => !value.AsRecord.Names.Any(),
        _ => false,
    };

    /// <summary>Counted from the end where negative; null outside.</summary>
    private static TemplateValue AtIndex(TemplateValue owner, long index)
    {
        long count = owner.Kind == ValueKind.String ? owner.AsString.Length : new ListView(owner).Count;
        index = index < 0 ? index + count : index;
        if (index < 0 || index >= count)
        {
            return default;
        }

        return owner.Kind == ValueKind.String ? owner.AsString[(int)index].ToString() : new ListView(owner)[index];
    }

    private static bool TryGetDate(DateTimeOffset date, string name, out TemplateValue value)
    {
        int? found = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "day_of_year" => date.DayOfYear,
            "day_of_week" => (int)date.DayOfWeek,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            _ => null,
        };
        value = found ?? default(TemplateValue);
        return found is not null;
    }

    private static bool TryGetTimeSpan(TimeSpan span, string name, out TemplateValue value)
    {
        TemplateValue? found = name switch
        {
            "days" => span.Days,
            "hours" => span.Hours,
            "minutes" => span.Minutes,
            "seconds" => span.Seconds,
            "milliseconds" => span.Milliseconds,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => null,
        };
        value = found ?? default;
        return found is not null;
    }
}
