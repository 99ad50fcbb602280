using System.Security.Cryptography;

namespace BudgetRender.Pdf.Objects;

/// <summary>
/// The file as it goes out: streams are written as they come, everything else is packed into object streams, found
/// through a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). No more than the longest stream stands in memory.
/// </summary>
internal sealed class ObjectStore : IDisposable
{
    private const int ObjectsPerStream = 200;

    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfBuffer _head = new(256);
    private readonly PdfBuffer _compressed = new(65_536);
    private readonly List<ObjectPlace> _places = [default];
    private readonly PdfBuffer _packed = new(16_384);
    private readonly PdfBuffer _index = new(2_048);
    private readonly List<int> _packedNumbers = [];

    /// <summary>Bytes written so far.</summary>
    public int Position { get; private set; }

    public ObjectStore(Stream output)
    {
        _output = output;
        Put("%PDF-1.7\n%"u8);
        Put([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Takes the next object number.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Gives an object its content, which is copied: the caller may reuse the buffer.</summary>
    public void Set(int number, PdfBuffer content)
    {
        _index.Integer(number).Space().Integer(_packed.Length).Space();
        _packed.Write(content.Written).Write((byte)'\n');
        _packedNumbers.Add(number);
        if (_packedNumbers.Count == ObjectsPerStream)
            FlushPacked();
    }

    public int Add(PdfBuffer content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    /// <summary>Adds a stream; <paramref name="entries"/> are further dictionary entries.</summary>
    public int AddStream(ReadOnlySpan<byte> data, ReadOnlySpan<byte> entries = default, bool compress = true, bool isOutlines = false)
    {
        var number = Reserve();
        _places[number] = ObjectPlace.InFile(Position);
        _head.Clear().Integer(number).Write(" 0 obj\n<<"u8).Write(entries);
        if (compress)
        {
            _head.Write("/Filter/FlateDecode"u8);
            Flate.Write(_compressed.Clear(), data, isOutlines);
            data = _compressed.Written;
        }

        Put(_head.Write("/Length "u8).Integer(data.Length).Write(">>\nstream\n"u8).Written);
        Put(data);
        Put("\nendstream\nendobj\n"u8);
        return number;
    }

    /// <summary>Writes what is left. The identifier is a hash of the content, so that equal documents are equal files.</summary>
    public void Finish(int catalog, int information)
    {
        FlushPacked();
        var start = Position;
        CrossReference.Add(this, _places, catalog, information, _hash.GetCurrentHash().AsSpan(0, 16));
        Put(_head.Clear().Write("startxref\n"u8).Integer(start).Write("\n%%EOF\n"u8).Written);
    }

    public void Dispose() => _hash.Dispose();

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        Position += bytes.Length;
    }

    private void FlushPacked()
    {
        if (_packedNumbers.Count == 0)
            return;
        var entries = new PdfBuffer().Write("/Type/ObjStm/N "u8).Integer(_packedNumbers.Count)
            .Write("/First "u8).Integer(_index.Length).Space();
        var stream = AddStream(_index.Write(_packed.Written).Written, entries.Written);
        for (var i = 0; i < _packedNumbers.Count; i++)
            _places[_packedNumbers[i]] = ObjectPlace.InStream(stream, i);
        _packedNumbers.Clear();
        _packed.Clear();
        _index.Clear();
    }
}
