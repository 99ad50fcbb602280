using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BudgetRender.Templating;

/// <summary>JSON to values and back.</summary>
internal static class JsonText
{
    private const int MaximumDepth = 32;

    public static TemplateValue Read(CallArguments call)
    {
        string json = call.Text(0);
        call.Run.Spend(call.Call, json.Length);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            return ToValue(document.RootElement);
        }
        catch (JsonException failure)
        {
            string line = ((failure.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            string place = ((failure.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw call.Run.Error(Codes.BadJson, Run.ArgumentNode(call.Call, 0), line, place);
        }
    }

    public static TemplateValue Write(CallArguments call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(call.Run, call.Call, writer, call[0], 0);
        }

        return call.NewText(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public static TemplateValue ToValue(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var record = new TemplateRecord();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    record.Set(property.Name, ToValue(property.Value));
                }

                return record;
            case JsonValueKind.Array:
                return new TemplateList(element.EnumerateArray().Select(ToValue));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt64(out long whole) ? whole
                    : element.TryGetDecimal(out decimal exact) ? exact
                    : double.Parse(element.GetRawText(), CultureInfo.InvariantCulture);
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return default;
        }
    }

    private static void Write(Run run, Node place, Utf8JsonWriter writer, TemplateValue value, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new NestingException();
        }

        run.CheckString(place, writer.BytesPending + writer.BytesCommitted);
        run.Step(place);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty or ValueKind.Function:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean);
                break;
            case ValueKind.List or ValueKind.Range:
                WriteList(run, place, writer, new ListView(value), depth);
                break;
            case ValueKind.Record:
                WriteRecord(run, place, writer, value.AsRecord, depth);
                break;
            case ValueKind.Date:
                writer.WriteStringValue(value.AsDate);
                break;
            default:
                WriteScalar(writer, value);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, TemplateValue value)
    {
        if (value.IsNumber && double.IsFinite(value.ToDouble()))
        {
            writer.WriteRawValue(value.ToText(), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(value.ToText());
        }
    }

    private static void WriteList(Run run, Node place, Utf8JsonWriter writer, ListView list, int depth)
    {
        writer.WriteStartArray();
        for (long i = 0; i < list.Count; i++)
        {
            Write(run, place, writer, list[i], depth + 1);
        }

        writer.WriteEndArray();
    }

    private static void WriteRecord(Run run, Node place, Utf8JsonWriter writer, TemplateRecord record, int depth)
    {
        writer.WriteStartObject();
        foreach (string name in record.Names)
        {
            writer.WritePropertyName(name);
            Write(run, place, writer, record[name], depth + 1);
        }

        writer.WriteEndObject();
    }
}
