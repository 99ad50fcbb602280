using System.Collections.Frozen;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Inputs.Json;

/// <summary>Ledger lines.</summary>
internal static class JsonLedger
{
    private static readonly string[] BasicClasses = ["301", "302", "303", "310"];

    public static IEnumerable<LedgerLine> Read(IEnumerable<JsonItem> items, List<Diagnostic> findings)
    {
        foreach (var item in items)
        {
            if (JsonReading.IsObject(item, findings) && ReadLine(item, findings) is { } line) yield return line;
        }
    }

    private static LedgerLine? ReadLine(JsonItem item, List<Diagnostic> findings)
    {
        JsonReading.CheckNames(
            item, findings, "unit", "functional", "economic", "government", "fund", "origin", "category", "project", "amount");
        var before = findings.Count;
        var project = item["project"] is { } given && JsonReading.IsObject(given, findings) ? given : null;
        if (project is not null) JsonReading.CheckNames(project, findings, "code", "name");
        var line = new LedgerLine(
            Code(item, "unit", 6, findings),
            Code(item, "functional", 7, findings),
            Code(item, "economic", 5, findings),
            Code(item, "government", 5, findings),
            Word(item, "fund", JsonNames.Funds, "general", findings),
            Word(item, "origin", JsonNames.Origins, "current", findings),
            Word(item, "category", JsonNames.Categories, "basic", findings),
            project is null ? "" : JsonReading.Text(project, "code", findings),
            project is null ? "" : JsonReading.Text(project, "name", findings),
            AmountOf(item, findings));
        if (line.Category == SpendingCategory.Basic && line.Economic.Length == 5 && !BasicClasses.Contains(line.Economic[..3]))
        {
            findings.Add(JsonFindings.UncoveredEconomic(item["economic"]!.Place, line.Economic));
        }
        return findings.Count == before ? line : null;
    }

    private static string Code(JsonItem item, string name, int digits, List<Diagnostic> findings)
    {
        var code = JsonReading.Text(item, name, findings, isRequired: true);
        if (code.Length > 0 && (code.Length != digits || !code.All(char.IsAsciiDigit)))
        {
            findings.Add(JsonFindings.BadCode(item[name]!.Place, code, digits));
        }
        return code;
    }

    private static T Word<T>(JsonItem item, string name, FrozenDictionary<string, T> known, string missing, List<Diagnostic> findings)
    {
        var word = item[name] is { } value ? JsonReading.Text(value, findings) : missing;
        if (known.TryGetValue(word, out var found)) return found;
        findings.Add(JsonFindings.UnknownValue(item[name]!.Place, word, known.Keys.Order(StringComparer.Ordinal)));
        return known[missing];
    }

    private static Amount AmountOf(JsonItem item, List<Diagnostic> findings)
    {
        if (item["amount"] is { } amount) return JsonReading.Amount(amount, isYuan: false, findings) ?? default;
        findings.Add(JsonFindings.Missing(item.Place, "amount"));
        return default;
    }
}
