using System.Text.Json;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Json;

/// <summary>Values of items as what they should be; what they are not is reported.</summary>
internal static class JsonReading
{
    public static void CheckNames(JsonItem item, List<Diagnostic> findings, params string[] known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in item.Members)
        {
            if (!known.Contains(name)) findings.Add(JsonFindings.UnknownProperty(value.Place, name, NearNames.Of(name, known)));
            else if (!seen.Add(name)) findings.Add(JsonFindings.RepeatedKey(value.Place, name));
        }
    }

    /// <summary>The text of a property; empty when it is missing.</summary>
    public static string Text(JsonItem item, string name, List<Diagnostic> findings, bool isRequired = false)
    {
        if (item[name] is { } value) return Text(value, findings);
        if (isRequired) findings.Add(JsonFindings.Missing(item.Place, name));
        return "";
    }

    public static string Text(JsonItem value, List<Diagnostic> findings)
    {
        if (value.Kind is JsonValueKind.String or JsonValueKind.Number) return value.Text;
        findings.Add(JsonFindings.WrongType(value.Place, "文字", "Text"));
        return "";
    }

    public static IEnumerable<JsonItem> Items(JsonItem? value, List<Diagnostic> findings)
    {
        if (value is null) return [];
        if (value.Kind == JsonValueKind.Array) return value.Items;
        findings.Add(JsonFindings.WrongType(value.Place, "数组", "An array"));
        return [];
    }

    public static bool IsObject(JsonItem value, List<Diagnostic> findings)
    {
        if (value.Kind == JsonValueKind.Object) return true;
        findings.Add(JsonFindings.WrongType(value.Place, "对象", "An object"));
        return false;
    }

    /// <summary>
    /// A number, a number as text, or an object of value and decimals. The places written are the precision stated.
    /// </summary>
    public static Amount? Amount(JsonItem value, bool isYuan, List<Diagnostic> findings)
    {
        if (value.Kind == JsonValueKind.Object)
        {
            CheckNames(value, findings, "value", "decimals");
            if (value["value"] is not { } inner || Amount(inner, isYuan, findings) is not { } amount) return null;
            return value["decimals"] is { } places && int.TryParse(places.Text, out var stated)
                ? amount with { Decimals = Math.Clamp(stated, 0, 6) }
                : amount;
        }
        if (value.Kind is not (JsonValueKind.Number or JsonValueKind.String) || !TryNumber(value.Text, out var number, out var decimals))
        {
            findings.Add(JsonFindings.WrongType(value.Place, "金额", "An amount"));
            return null;
        }
        if (isYuan) (number, decimals) = (number / 10_000m, decimals + 4);
        return new Amount(number, Math.Clamp(Math.Max(decimals, Rounding.PlacesNeeded(number)), 0, 6), value.Place);
    }

    private static bool TryNumber(string text, out decimal number, out int decimals)
    {
        if (NumberText.TryParse(text, out number, out decimals)) return true;
        decimals = 0;
        return decimal.TryParse(
            text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out number);
    }
}
