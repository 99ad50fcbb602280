using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Values printed one after another, with plain text of a template between them.</summary>
/// <param name="pieces">Each a <see cref="string"/> or a <see cref="HostValue"/>.</param>
internal sealed class JoinedText(IReadOnlyList<object> pieces) : HostValue
{
    private string? _text;

    public IReadOnlyList<object> Pieces => pieces;

    public override string KindName => "text";

    public override bool IsTrue => pieces.Count > 0;

    public override string ToText() => _text ??= string.Concat(pieces.Select(p => p is HostValue host ? host.ToText() : (string)p));
}
