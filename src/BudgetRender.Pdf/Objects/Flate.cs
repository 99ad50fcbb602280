using System.IO.Compression;

namespace BudgetRender.Pdf.Objects;

/// <summary>Compression at the fastest level; the next one takes several times as long and saves a tenth of a file.</summary>
internal static class Flate
{
    /// <param name="isOutlines">
    /// The data is glyph outlines, most of a file, in which hardly anything stands twice: looking only for runs is
    /// faster and compresses better.
    /// </param>
    public static void Write(PdfBuffer target, ReadOnlySpan<byte> data, bool isOutlines)
    {
        var options = new ZLibCompressionOptions
        {
            CompressionLevel = 1,
            CompressionStrategy = isOutlines ? ZLibCompressionStrategy.RunLengthEncoding : ZLibCompressionStrategy.Default,
        };
        using var zlib = new ZLibStream(new Sink(target), options);
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
