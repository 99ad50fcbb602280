using System.Buffers;
using System.IO.MemoryMappedFiles;

namespace BudgetRender.Pdf.Fonts;

/// <summary>
/// A whole file as memory, read from disk only where it is touched. The mapping is held until the process ends, so that no
/// span over it can outlive it.
/// </summary>
internal sealed unsafe class MappedFile : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private MappedFile(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <exception cref="IOException">The file cannot be opened, is empty, or is larger than 2 GB.</exception>
    public static ReadOnlyMemory<byte> Open(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        if (file.Length is 0 or > int.MaxValue)
            throw new IOException($"The file has {file.Length} bytes.");
        using var map = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        var length = (int)file.Length;
        var view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new MappedFile(start + view.PointerOffset, length).Memory;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
