using System.Security.Cryptography;

namespace BudgetRender.Pdf.Objects;

/// <summary>Writes to a stream, counts the bytes and feeds them to a hash.</summary>
internal sealed class CountingWriter(Stream output, IncrementalHash hash)
{
    public long Position { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        hash.AppendData(bytes);
        Position += bytes.Length;
    }
}
