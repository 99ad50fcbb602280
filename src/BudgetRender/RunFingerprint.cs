using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BudgetRender.Bulk;
using BudgetRender.Packs;
using BudgetRender.Pdf;
using BudgetRender.Templating;

namespace BudgetRender;

/// <summary>
/// What a document follows from, as SHA-256: the program, the packs, the fonts, the options and the input, by content
/// and never by time. Equal fingerprints give equal files.
/// </summary>
public sealed class RunFingerprint
{
    private readonly byte[] _common;
    private readonly string _packsFolder;
    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <param name="packsFolder">The folder with the built-in packs.</param>
    /// <param name="fontFolders">The fonts that any document may use.</param>
    public RunFingerprint(ReportOptions options, string packsFolder, params IEnumerable<string> fontFolders)
    {
        _packsFolder = packsFolder;
        var text = new StringBuilder();
        foreach (var program in new[] { typeof(RunFingerprint), typeof(PdfDocument), typeof(Template) })
            text.Append(program.Module.ModuleVersionId).Append('\n');
        text.AppendJoin(',', options.Formats.Select(f => f.Name)).Append('\n')
            .Append(options.Pack).Append('\n').Append(options.Force).Append('\n')
            .Append(options.DefaultYear.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var folder in fontFolders) text.Append(OfFolder(folder)).Append('\n');
        _common = Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Of an input with all that every document of the run follows from; packs are apart.</summary>
    public string Of(BulkInput input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_common);
        Append(hash, $"{input.Name}\n{input.Pack}\n{input.OutputName}\n");
        foreach (var (path, value) in input.Parameters) Append(hash, $"{path}={value}\n");
        AppendContent(hash, input.Name);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Of packs by name or folder, each as it was when it was first asked for; of all built-in ones when none is named.</summary>
    public string OfPacks(ImmutableArray<string> packs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (packs.IsEmpty) Append(hash, _folders.GetOrAdd(_packsFolder, OfFolder));
        foreach (var pack in packs) Append(hash, _folders.GetOrAdd(PackLoader.FolderOf(_packsFolder, pack), OfFolder));
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
