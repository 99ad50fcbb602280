using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Facts;

/// <summary>A fact's cell as its definition wants it: text, money in 万元, or a whole number.</summary>
internal static class FactValue
{
    /// <summary>The fact; null when its value is not of its kind, which is then reported.</summary>
    public static Fact? Read(
        FactDefinition definition, Cell value, string unit, SourceLocation place, List<Diagnostic> findings)
    {
        if (definition.Kind == FactKind.Text) return new Fact(definition.Path, value.Text, null, place);
        if (Parse(value, unit, definition) is not var (number, decimals, statedUnit))
        {
            findings.Add(FactFindings.NotANumber(place, definition.Label, value.Text));
            return null;
        }
        return definition.Kind == FactKind.Count
            ? Count(definition, value.Text, number, place, findings)
            : Money(definition, value.Text, number, decimals, statedUnit, place, findings);
    }

    public static Fact? Count(
        FactDefinition definition, string text, decimal number, SourceLocation place, List<Diagnostic> findings)
    {
        if (number == decimal.Truncate(number)) return new Fact(definition.Path, text, new Amount(number, 0, place), place);
        findings.Add(FactFindings.NotWhole(place, definition.Label, text));
        return null;
    }

    private static Fact? Money(
        FactDefinition definition, string text, decimal number, int decimals, string unit, SourceLocation place, List<Diagnostic> findings)
    {
        switch (LabelText.Normalize(unit))
        {
            case "" or "万元":
                break;
            case "元":
                (number, decimals) = (number / 10_000m, decimals + 4);
                break;
            default:
                findings.Add(FactFindings.UnknownUnit(place, definition.Label, unit));
                return null;
        }
        decimals = Math.Clamp(Math.Max(decimals, Rounding.PlacesNeeded(number)), 0, 6);
        return new Fact(definition.Path, text, new Amount(number, decimals, place), place);
    }

    /// <summary>A number with its unit behind it, as 85万元 or 3辆, states its unit there.</summary>
    private static (decimal Number, int Decimals, string Unit)? Parse(Cell value, string unit, FactDefinition definition)
    {
        if (value.Number is { } number)
        {
            var decimals = definition.Kind == FactKind.Count ? 0 : value.FormatDecimals ?? Rounding.TableDecimals;
            return (number, decimals, unit);
        }
        var text = value.Text;
        foreach (var suffix in (string[])["", definition.Unit, "元"])
        {
            if (!text.EndsWith(suffix, StringComparison.Ordinal)) continue;
            if (NumberText.TryParse(text[..^suffix.Length], out number, out var places))
            {
                return (number, places, suffix.Length > 0 && unit.Length == 0 ? suffix : unit);
            }
        }
        return null;
    }
}
