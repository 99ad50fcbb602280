using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BudgetRender.Budgets;

namespace BudgetRender.Inputs.Json;

/// <summary>The JSON Schema (draft 2020-12) of JSON inputs, made from the same vocabularies by which they are read.</summary>
public static class BudgetSchema
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write() => Root().ToJsonString(Options) + "\n";

    private static JsonObject Root() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "部门预算公开",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = Text(),
            ["year"] = new JsonObject { ["type"] = "integer", ["title"] = "预算年度" },
            ["department"] = Department(),
            ["facts"] = Facts(),
            ["prose"] = Prose(),
            ["glossary"] = List(Record(("term", Text("名词")), ("definition", Text("解释")))),
            ["statements"] = List(Statement()),
            ["ledger"] = List(LedgerLine()),
        },
        ["$defs"] = new JsonObject { ["amount"] = Amount() },
    };

    private static JsonObject Department()
    {
        var department = Record(
            ("code", Text("部门代码")), ("name", Text("部门名称")), ("short_name", Text("部门简称")), ("table_name", Text("表内部门名称")));
        department["required"] = new JsonArray();
        department["properties"]!["units"] = List(Record(("code", Text()), ("name", Text())));
        return department;
    }

    /// <summary>By dotted path; nested objects are accepted too.</summary>
    private static JsonObject Facts()
    {
        var properties = new JsonObject();
        foreach (var fact in FactVocabulary.All)
        {
            var schema = fact.Kind == FactKind.Text ? Text(fact.Label) : AmountReference();
            schema["title"] = fact.Unit.Length > 0 ? $"{fact.Label}（{fact.Unit}）" : fact.Label;
            properties[fact.Path] = schema;
        }
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = new JsonObject { ["type"] = "object" },
        };
    }

    private static JsonObject Prose()
    {
        var prose = Record(
            (ProseTopics.Duties, List(Text("主要职责"))),
            (ProseTopics.Organisation, List(Text("机构设置"))),
            (ProseTopics.Units, List(Text("预算单位"))),
            (ProseTopics.UnitsIntroduction, List(Text("预算单位构成说明"))));
        prose["required"] = new JsonArray();
        return prose;
    }

    private static JsonObject Statement()
    {
        var row = Record(
            ("kind", Words(JsonNames.RowKinds.Keys)),
            ("key", Text()),
            ("texts", Map(JsonFields.All, Text)),
            ("amounts", Map(StatementIds.All.SelectMany(id => StatementMeasures.For(id).Measures).Select(m => m.Id).Distinct(), AmountReference)));
        row["required"] = new JsonArray("kind", "key");
        var statement = Record(
            ("id", Words(StatementIds.All)),
            ("title", Text("表题")),
            ("department_name", Text("表上的部门名称")),
            ("unit", Words(["万元", "元"])),
            ("rows", List(row)),
            ("notes", List(Text("备注"))));
        statement["required"] = new JsonArray("id");
        return statement;
    }

    private static JsonObject LedgerLine()
    {
        var line = Record(
            ("unit", Code("单位代码", 6)),
            ("functional", Code("功能分类 项", 7)),
            ("economic", Code("部门预算支出经济分类 款", 5)),
            ("government", Code("政府预算支出经济分类 款", 5)),
            ("fund", Words(JsonNames.Funds.Keys)),
            ("origin", Words(JsonNames.Origins.Keys)),
            ("category", Words(JsonNames.Categories.Keys)),
            ("project", Record(("code", Text("项目编码")), ("name", Text("项目名称")))),
            ("amount", AmountReference()));
        line["required"] = new JsonArray("unit", "functional", "economic", "government", "amount");
        line["properties"]!["project"]!["required"] = new JsonArray();
        return line;
    }

    /// <summary>万元; the places written are the precision stated.</summary>
    private static JsonObject Amount() => new()
    {
        ["title"] = "金额（万元），写出的小数位即为精度",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "number" },
            new JsonObject { ["type"] = "string" },
            Record(("value", new JsonObject { ["type"] = "number" }), ("decimals", new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 6 }))),
    };

    private static JsonObject AmountReference() => new() { ["$ref"] = "#/$defs/amount" };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Text(string title) => new() { ["type"] = "string", ["title"] = title };

    private static JsonObject Code(string title, int digits) =>
        new() { ["type"] = "string", ["title"] = title, ["pattern"] = $"^[0-9]{{{digits}}}$" };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Words(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Order(StringComparer.Ordinal).Select(w => (JsonNode)w)]) };

    private static JsonObject Map(IEnumerable<string> names, Func<JsonObject> value)
    {
        var properties = new JsonObject();
        foreach (var name in names.Order(StringComparer.Ordinal)) properties[name] = value();
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Record(params ReadOnlySpan<(string Name, JsonObject Schema)> members)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
            required.Add(name);
        }
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = required,
            ["properties"] = properties,
        };
    }
}
