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
            var root = ReadItem(ref reader, ref lines, "", name);
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

    private static JsonItem ReadItem(ref Utf8JsonReader reader, ref LineCounter lines, string pointer, string file)
    {
        var line = lines.LineAt((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, ref lines, new JsonItem(JsonValueKind.Object, "", pointer, line, file));
            case JsonTokenType.StartArray:
                var list = new JsonItem(JsonValueKind.Array, "", pointer, line, file);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Items.Add(ReadItem(ref reader, ref lines, $"{pointer}/{list.Items.Count}", file));
                }
                return list;
            case JsonTokenType.String:
                return new JsonItem(JsonValueKind.String, reader.GetString()!, pointer, line, file);
            case JsonTokenType.Number:
                return new JsonItem(JsonValueKind.Number, System.Text.Encoding.ASCII.GetString(reader.ValueSpan), pointer, line, file);
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonItem(reader.TokenType == JsonTokenType.True ? JsonValueKind.True : JsonValueKind.False, "", pointer, line, file);
            default:
                return new JsonItem(JsonValueKind.Null, "", pointer, line, file);
        }
    }

    private static JsonItem ReadObject(ref Utf8JsonReader reader, ref LineCounter lines, JsonItem item)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var escaped = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            reader.Read();
            item.Members.Add(new(name, ReadItem(ref reader, ref lines, $"{item.Pointer}/{escaped}", item.File)));
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
