using System.IO.Compression;
using System.Security.Cryptography;

namespace BudgetRender.Pdf.Objects;

/// <summary>
/// The objects of a file by number, and their way to disk: streams as they are, everything else packed into object
/// streams, found through a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
/// </summary>
internal sealed class ObjectStore
{
    private const int ObjectsPerStream = 200;

    private readonly Dictionary<int, (int Stream, int Index)> _packed = [];
    private readonly List<PdfBuffer?> _plain = [null];
    private readonly List<(PdfBuffer Dictionary, byte[] Data)?> _streams = [null];

    /// <summary>Takes the next object number.</summary>
    public int Reserve()
    {
        _plain.Add(null);
        _streams.Add(null);
        return _plain.Count - 1;
    }

    /// <summary>Gives an object its content.</summary>
    public void Set(int number, PdfBuffer content) => _plain[number] = content;

    public int Add(PdfBuffer content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    /// <summary>Adds a stream, compressed; <paramref name="entries"/> are further dictionary entries.</summary>
    public int AddStream(ReadOnlySpan<byte> data, ReadOnlySpan<byte> entries = default, bool compress = true)
    {
        var number = Reserve();
        SetStream(number, data, entries, compress);
        return number;
    }

    public void SetStream(int number, ReadOnlySpan<byte> data, ReadOnlySpan<byte> entries = default, bool compress = true)
    {
        var bytes = compress ? Deflate(data) : data.ToArray();
        var dictionary = new PdfBuffer().Write("<<"u8).Write(entries);
        if (compress) dictionary.Write("/Filter/FlateDecode"u8);
        dictionary.Write("/Length "u8).Integer(bytes.Length).Write(">>"u8);
        _streams[number] = (dictionary, bytes);
    }

    /// <summary>Writes the file. The identifier is a hash of the content, so that equal documents are equal files.</summary>
    public void WriteTo(Stream output, int catalog, int information)
    {
        PackPlainObjects();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var file = new CountingWriter(output, hash);
        file.Write("%PDF-1.7\n%"u8);
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new long[_plain.Count];
        for (var i = 1; i < _plain.Count; i++)
        {
            if (_streams[i] is not { } stream) continue;
            places[i] = file.Position;
            WriteStream(file, i, stream.Dictionary, stream.Data);
        }

        CrossReference.Write(file, places, _packed, catalog, information, hash.GetCurrentHash().AsSpan(0, 16));
    }

    internal static void WriteStream(CountingWriter file, int number, PdfBuffer dictionary, byte[] data)
    {
        file.Write(new PdfBuffer().Integer(number).Write(" 0 obj\n"u8).Write(dictionary.Written).Write("\nstream\n"u8).Written);
        file.Write(data);
        file.Write("\nendstream\nendobj\n"u8);
    }

    internal static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var memory = new MemoryStream(data.Length / 2 + 64);
        using (var zlib = new ZLibStream(memory, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(data);
        return memory.ToArray();
    }

    private void PackPlainObjects()
    {
        var numbers = Enumerable.Range(1, _plain.Count - 1).Where(i => _plain[i] is not null).ToList();
        foreach (var group in numbers.Chunk(ObjectsPerStream))
        {
            var index = new PdfBuffer();
            var content = new PdfBuffer(16_384);
            var stream = Reserve();
            for (var i = 0; i < group.Length; i++)
            {
                index.Integer(group[i]).Space().Integer(content.Length).Space();
                content.Write(_plain[group[i]]!.Written).Write((byte)'\n');
                _packed[group[i]] = (stream, i);
            }

            var entries = new PdfBuffer().Write("/Type/ObjStm/N "u8).Integer(group.Length).Write("/First "u8).Integer(index.Length);
            SetStream(stream, index.Write(content.Written).Written, entries.Written);
        }
    }
}
