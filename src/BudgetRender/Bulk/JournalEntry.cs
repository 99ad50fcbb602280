using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>One line of the journal: a document that is done, with its files in place.</summary>
/// <param name="Fingerprint">Of the input and of all that every document follows from.</param>
/// <param name="Packs">What else it follows from.</param>
public sealed record JournalEntry(
    string Input,
    string Fingerprint,
    UsedPacks Packs,
    DocumentStatus Status,
    string Department,
    ImmutableArray<WrittenFile> Files,
    ImmutableArray<Diagnostic> Findings)
{
    public int Count(Severity severity) => Findings.Count(f => f.Severity == severity);
}

/// <summary>The packs a document was made with, its own first.</summary>
/// <param name="Names">Empty when it is not known which packs they would be; it follows from all of them then.</param>
public sealed record UsedPacks(ImmutableArray<string> Names, string Fingerprint);

/// <summary>A file in the run folder.</summary>
/// <param name="Name">Relative to the run folder.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record WrittenFile(string Name, long Length, string Sha256);

public enum DocumentStatus
{
    /// <summary>已生成</summary>
    Written,

    /// <summary>有错误，未生成</summary>
    Refused,

    /// <summary>程序出错</summary>
    Crashed,

    /// <summary>超时</summary>
    TimedOut,
}

[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext
{
    /// <summary>One line a value, and Chinese as itself.</summary>
    public static JournalJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<DocumentStatus>(), new JsonStringEnumConverter<Severity>() },
    });
}
