using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Json;

/// <summary>A budget as JSON that reads back as the same budget; places in the sources are not written.</summary>
public static class BudgetJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Budget budget, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteNumber("year", budget.Year);
        WriteDepartment(json, budget.Department);
        WriteFacts(json, budget.Facts);
        json.WriteStartObject("prose");
        foreach (var (topic, texts) in budget.Prose.OrderBy(p => p.Key, StringComparer.Ordinal)) WriteTexts(json, topic, texts);
        json.WriteEndObject();
        WriteGlossary(json, budget);
        json.WriteStartArray("statements");
        foreach (var statement in budget.Statements.Where(s => budget.Ledger.IsEmpty || s.Source is not null)) WriteStatement(json, statement);
        json.WriteEndArray();
        if (!budget.Ledger.IsEmpty) WriteLedger(json, budget);
        json.WriteEndObject();
    }

    private static void WriteDepartment(Utf8JsonWriter json, Department department)
    {
        json.WriteStartObject("department");
        json.WriteString("code", department.Code);
        json.WriteString("name", department.Name);
        json.WriteString("short_name", department.ShortName);
        json.WriteString("table_name", department.TableName);
        json.WriteStartArray("units");
        foreach (var unit in department.Units)
        {
            json.WriteStartObject();
            json.WriteString("code", unit.Code);
            json.WriteString("name", unit.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, Budgets.Facts facts)
    {
        json.WriteStartObject("facts");
        foreach (var definition in FactVocabulary.All)
        {
            if (facts.Find(definition.Path) is not { } fact) continue;
            json.WritePropertyName(definition.Path);
            if (fact.Number is { } number) WriteAmount(json, number);
            else json.WriteStringValue(fact.Text);
        }
        json.WriteEndObject();
    }

    private static void WriteGlossary(Utf8JsonWriter json, Budget budget)
    {
        json.WriteStartArray("glossary");
        foreach (var term in budget.Glossary)
        {
            json.WriteStartObject();
            json.WriteString("term", term.Term.Value);
            json.WriteString("definition", term.Definition.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("title", statement.Title);
        json.WriteString("department_name", statement.DepartmentName);
        json.WriteStartArray("rows");
        foreach (var row in statement.Rows)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(JsonNames.RowKinds, row.Kind));
            json.WriteString("key", row.Key);
            json.WriteStartObject("texts");
            foreach (var (field, text) in row.Texts.OrderBy(t => t.Key, StringComparer.Ordinal)) json.WriteString(field, text.Value);
            json.WriteEndObject();
            json.WriteStartObject("amounts");
            foreach (var (measure, amount) in row.Amounts.OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(measure);
                WriteAmount(json, amount);
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteTexts(json, "notes", statement.Notes);
        json.WriteEndObject();
    }

    private static void WriteLedger(Utf8JsonWriter json, Budget budget)
    {
        json.WriteStartArray("ledger");
        foreach (var line in budget.Ledger)
        {
            json.WriteStartObject();
            json.WriteString("unit", line.Unit);
            json.WriteString("functional", line.Functional);
            json.WriteString("economic", line.Economic);
            json.WriteString("government", line.Government);
            json.WriteString("fund", JsonNames.Of(JsonNames.Funds, line.Fund));
            json.WriteString("origin", JsonNames.Of(JsonNames.Origins, line.Origin));
            json.WriteString("category", JsonNames.Of(JsonNames.Categories, line.Category));
            json.WriteStartObject("project");
            json.WriteString("code", line.ProjectCode);
            json.WriteString("name", line.ProjectName);
            json.WriteEndObject();
            json.WritePropertyName("amount");
            WriteAmount(json, line.Amount);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<SourcedText> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text.Value);
        json.WriteEndArray();
    }

    /// <summary>With as many places as the amount states; one that needs more is written with both.</summary>
    private static void WriteAmount(Utf8JsonWriter json, Amount amount)
    {
        var needed = Rounding.PlacesNeeded(amount.Value);
        var number = amount.Value.ToString("F" + Math.Max(needed, amount.Decimals).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (needed <= amount.Decimals)
        {
            json.WriteRawValue(number);
            return;
        }
        json.WriteStartObject();
        json.WritePropertyName("value");
        json.WriteRawValue(number);
        json.WriteNumber("decimals", amount.Decimals);
        json.WriteEndObject();
    }
}
