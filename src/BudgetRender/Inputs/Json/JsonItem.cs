using System.Text.Json;

namespace BudgetRender.Inputs.Json;

/// <summary>A JSON value that knows its place.</summary>
/// <param name="Text">The string, or the number exactly as written; empty for the rest.</param>
/// <param name="Pointer">RFC 6901.</param>
/// <param name="Line">Counted from 1.</param>
internal sealed record JsonItem(JsonValueKind Kind, string Text, string Pointer, int Line, string File)
{
    public List<KeyValuePair<string, JsonItem>> Members { get; } = [];

    public List<JsonItem> Items { get; } = [];

    public Diagnostics.SourceLocation Place => new(File, Line: Line, Pointer: Pointer);

    public JsonItem? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Key == name) return member.Value;
            }
            return null;
        }
    }
}
