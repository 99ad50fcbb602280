using System.IO.Compression;

namespace BudgetRender.Pdf.Objects;

/// <summary>
/// Compression at the fastest level: outlines, most of a file, become about a sixth smaller at the next one and take
/// several times as long.
/// </summary>
internal static class Flate
{
    public static void Write(PdfBuffer target, ReadOnlySpan<byte> data)
    {
        using var zlib = new ZLibStream(new Sink(target), CompressionLevel.Fastest);
        zlib.Write(data);
    }

    private sealed class Sink(PdfBuffer target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => target.Write(buffer);

        public override void Write(byte[] buffer, int offset, int count) => target.Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
