using System.IO.Compression;

namespace BudgetRender.Writers.Packaging;

/// <summary>Compresses what is written to it and keeps count, so that no part ever stands in memory uncompressed.</summary>
internal sealed class PartStream : Stream
{
    private readonly MemoryStream _compressed = new();
    private readonly DeflateStream _deflate;
    private uint _crc = Crc32.Start;
    private int _length;

    public PartStream() => _deflate = new DeflateStream(_compressed, CompressionLevel.Fastest, leaveOpen: true);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _crc = Crc32.Add(_crc, buffer);
        _length += buffer.Length;
        _deflate.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    /// <summary>Ends the compression; nothing may be written afterwards.</summary>
    public PackagePart ToPart(string name)
    {
        _deflate.Dispose();
        var bytes = _compressed.GetBuffer().AsMemory(0, (int)_compressed.Length);
        return new PackagePart(name, Crc32.Finish(_crc), _length, bytes);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
