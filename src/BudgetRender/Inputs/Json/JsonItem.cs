using System.Text.Json;

namespace BudgetRender.Inputs.Json;

/// <summary>A JSON value that knows its place.</summary>
/// <param name="text">The string, or the number exactly as written; empty for the rest.</param>
/// <param name="spot">Where the value stands.</param>
internal sealed class JsonItem(JsonValueKind kind, string text, JsonSpot spot)
{
    private readonly List<KeyValuePair<string, JsonItem>>? _members = kind == JsonValueKind.Object ? [] : null;
    private readonly List<JsonItem>? _items = kind == JsonValueKind.Array ? [] : null;
    private string? _pointer;

    public JsonValueKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>In the order of the file; empty where the value is no object.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonItem>> Members => _members is null ? [] : _members;

    /// <summary>Empty where the value is no array.</summary>
    public IReadOnlyList<JsonItem> Items => _items is null ? [] : _items;

    public Diagnostics.SourceLocation Place => new(spot.File, Line: spot.Line, Pointer: Pointer);

    public JsonItem? this[string name]
    {
        get
        {
            foreach (var member in _members ?? [])
            {
                if (member.Key == name) return member.Value;
            }
            return null;
        }
    }

    public void Add(string name, JsonItem member) => _members!.Add(new(name, member));

    public void Add(JsonItem item) => _items!.Add(item);

    /// <summary>As RFC 6901 has it; most values are never asked.</summary>
    private string Pointer => _pointer ??= spot.Parent is { } parent ? $"{parent.Pointer}/{spot.Segment}" : "";
}

/// <summary>Where a JSON value stands.</summary>
/// <param name="Parent">Null for the file's root.</param>
/// <param name="Name">In an object; null in an array.</param>
/// <param name="Index">In an array.</param>
/// <param name="Line">Counted from 1.</param>
internal readonly record struct JsonSpot(string File, int Line, JsonItem? Parent, string? Name, int Index)
{
    /// <summary>The last part of the pointer.</summary>
    public string Segment => Name is null
        ? $"{Index}"
        : Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
