using System.Security.Cryptography;

namespace BudgetRender.Pdf.Objects;

/// <summary>
/// The file as it grows: streams are written as they come, everything else is packed into object streams, found through
/// a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
/// </summary>
internal sealed class ObjectStore
{
    private const int ObjectsPerStream = 200;

    private readonly PdfBuffer _file = new(65_536);
    private readonly List<ObjectPlace> _places = [default];
    private readonly PdfBuffer _packed = new(16_384);
    private readonly PdfBuffer _index = new(2_048);
    private readonly List<int> _packedNumbers = [];

    public ObjectStore()
    {
        _file.Write("%PDF-1.7\n%"u8).Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
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
    public int AddStream(ReadOnlySpan<byte> data, ReadOnlySpan<byte> entries = default, bool compress = true)
    {
        var number = Reserve();
        _places[number] = ObjectPlace.InFile(_file.Length);
        _file.Integer(number).Write(" 0 obj\n<<"u8).Write(entries);
        if (compress)
            _file.Write("/Filter/FlateDecode"u8);
        _file.Write("/Length "u8);
        var lengthAt = _file.Length;
        // The length is known afterwards; ten places hold any.
        _file.Write("          >>\nstream\n"u8);
        var start = _file.Length;
        if (compress)
            Flate.Write(_file, data);
        else
            _file.Write(data);
        _file.Patch(lengthAt, _file.Length - start);
        _file.Write("\nendstream\nendobj\n"u8);
        return number;
    }

    /// <summary>Writes the file. The identifier is a hash of the content, so that equal documents are equal files.</summary>
    public void WriteTo(Stream output, int catalog, int information)
    {
        FlushPacked();
        var identifier = SHA256.HashData(_file.Written).AsSpan(0, 16);
        CrossReference.Write(this, _file, _places, catalog, information, identifier);
        output.Write(_file.Written);
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
