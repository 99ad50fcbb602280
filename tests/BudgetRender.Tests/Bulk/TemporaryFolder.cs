namespace BudgetRender.Tests.Bulk;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static int _count;

    public string Root { get; } = Directory.CreateDirectory(System.IO.Path.Combine(
        System.IO.Path.GetTempPath(), $"budgetrender-{Environment.ProcessId}-{Interlocked.Increment(ref _count)}")).FullName;

    public string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public string Write(string name, string content)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Every file below a folder with its content, in ordinal order.</summary>
    public string[] Snapshot(string folder) =>
    [
        .. Directory.EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => $"{System.IO.Path.GetRelativePath(Path(folder), f)}\n{Convert.ToHexString(File.ReadAllBytes(f))}"),
    ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
