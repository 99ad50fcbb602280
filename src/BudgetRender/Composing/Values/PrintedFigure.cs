using System.Collections.Immutable;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>A figure that a function has put into words: becomes a figure of the document, followed by its unit.</summary>
internal sealed class PrintedFigure(string printed, decimal value, ImmutableArray<string> sources, string unit = "") : HostValue
{
    private string? _text;

    public string Printed => printed;

    public decimal Value => value;

    public ImmutableArray<string> Sources => sources;

    /// <summary>What follows the figure: 万元, %.</summary>
    public string Unit => unit;

    public override string KindName => "printed figure";

    public override decimal? Number => value;

    public override string ToText() => _text ??= printed + unit;
}
