using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BudgetRender.Bulk;
using BudgetRender.Pdf;
using BudgetRender.Templating;

namespace BudgetRender;

/// <summary>
/// What a document follows from, as a SHA-256: the program, the packs, the fonts, the options and the input, by content
/// and never by time. Equal fingerprints give equal files.
/// </summary>
public sealed class RunFingerprint
{
    private readonly byte[] _common;
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <param name="folders">The packs and fonts that any document may use; read once.</param>
    public RunFingerprint(ReportOptions options, params IEnumerable<string> folders)
    {
        var text = new StringBuilder();
        foreach (var program in new[] { typeof(RunFingerprint), typeof(PdfDocument), typeof(Template) })
            text.Append(program.Module.ModuleVersionId).Append('\n');
        text.AppendJoin(',', options.Formats.Select(f => f.Name)).Append('\n')
            .Append(options.Pack).Append('\n').Append(options.Force).Append('\n')
            .Append(options.DefaultYear.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var folder in folders) text.Append(OfFolder(folder)).Append('\n');
        if (options.Pack is { } pack && Directory.Exists(pack)) text.Append(OfFolder(pack)).Append('\n');
        _common = Encoding.UTF8.GetBytes(text.ToString());
    }

    public string Of(BulkInput input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_common);
        Append(hash, $"{input.Name}\n{input.Pack}\n{input.OutputName}\n");
        foreach (var (path, value) in input.Parameters) Append(hash, $"{path}={value}\n");
        if (input.Pack is { } pack && Directory.Exists(pack)) Append(hash, _folders.GetOrAdd(pack, OfFolder));
        AppendContent(hash, input.Name);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>An input that cannot be read is reported by whoever reads it in earnest.</summary>
    private static void AppendContent(IncrementalHash hash, string input)
    {
        try
        {
            if (Directory.Exists(input)) Append(hash, OfFolder(input));
            else hash.AppendData(File.ReadAllBytes(input));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Append(hash, e.GetType().Name);
        }
    }

    /// <summary>Of all files in a folder and below, with their names; a folder that is not there has none.</summary>
    private static string OfFolder(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (!Directory.Exists(folder)) return "";
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Append(hash, Path.GetRelativePath(folder, file).Replace('\\', '/') + "\n");
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));
}
