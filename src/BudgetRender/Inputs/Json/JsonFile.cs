using System.Text.Json;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs.Workbooks;

namespace BudgetRender.Inputs.Json;

/// <summary>Parses a JSON file into items that know line and pointer.</summary>
internal static class JsonFile
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 32,
    };

    public static JsonItem? Read(string path, string name, List<Diagnostic> findings)
    {
        try
        {
            if (new FileInfo(path).Length > WorkbookLimits.FileBytes) throw new LimitExceededException("文件大小", "file size");
            return Parse(File.ReadAllBytes(path), name, findings);
        }
        catch (LimitExceededException limit)
        {
            findings.Add(FileFindings.LimitExceeded(name, limit));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileFindings.Unreadable(name, trouble.Message));
        }
        return null;
    }

    public static JsonItem? Parse(ReadOnlySpan<byte> json, string name, List<Diagnostic> findings)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        var reader = new Utf8JsonReader(json, Options);
        var lines = new LineCounter(json);
        try
        {
            reader.Read();
            var root = ReadItem(ref reader, new JsonSpot(name, 0, null, null, 0), ref lines);
            while (reader.Read()) { }
            return root;
        }
        catch (JsonException trouble)
        {
            var place = new SourceLocation(name, Line: (int)(trouble.LineNumber ?? 0) + 1, Column: (int)(trouble.BytePositionInLine ?? 0) + 1);
            findings.Add(JsonFindings.Syntax(place, trouble.Message));
        }
        catch (InvalidOperationException trouble)
        {
            // Text that is not valid UTF-8 or UTF-16 inside a string.
            findings.Add(JsonFindings.Syntax(new SourceLocation(name), trouble.Message));
        }
        return null;
    }

    private static JsonItem ReadItem(ref Utf8JsonReader reader, JsonSpot spot, ref LineCounter lines)
    {
        spot = spot with { Line = lines.LineAt((int)reader.TokenStartIndex) };
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, new JsonItem(JsonValueKind.Object, "", spot), spot.File, ref lines),
            JsonTokenType.StartArray => ReadArray(ref reader, new JsonItem(JsonValueKind.Array, "", spot), spot.File, ref lines),
            JsonTokenType.String => new JsonItem(JsonValueKind.String, reader.GetString()!, spot),
            JsonTokenType.Number => new JsonItem(JsonValueKind.Number, System.Text.Encoding.ASCII.GetString(reader.ValueSpan), spot),
            JsonTokenType.True => new JsonItem(JsonValueKind.True, "", spot),
            JsonTokenType.False => new JsonItem(JsonValueKind.False, "", spot),
            _ => new JsonItem(JsonValueKind.Null, "", spot),
        };
    }

    private static JsonItem ReadArray(ref Utf8JsonReader reader, JsonItem list, string file, ref LineCounter lines)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(ReadItem(ref reader, new JsonSpot(file, 0, list, null, list.Items.Count), ref lines));
        }
        return list;
    }

    private static JsonItem ReadObject(ref Utf8JsonReader reader, JsonItem item, string file, ref LineCounter lines)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            item.Add(name, ReadItem(ref reader, new JsonSpot(file, 0, item, name, 0), ref lines));
        }
        return item;
    }

    /// <summary>Lines of offsets that only grow.</summary>
    private ref struct LineCounter(ReadOnlySpan<byte> text)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _at;
        private int _line = 1;

        public int LineAt(int offset)
        {
            _line += _text[_at..offset].Count((byte)'\n');
            _at = offset;
            return _line;
        }
    }
}
