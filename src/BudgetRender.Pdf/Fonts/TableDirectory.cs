using System.Buffers.Binary;
using System.Text;

namespace BudgetRender.Pdf.Fonts;

/// <summary>Where each table of a font file lies.</summary>
internal sealed class TableDirectory
{
    private const uint Collection = 0x74746366;
    private const uint CffOutlines = 0x4F54544F;

    private readonly Dictionary<string, Range> _tables = [];
    private readonly string _file;

    /// <param name="face">Which face of a collection (.ttc); 0 for a plain font file.</param>
    public TableDirectory(ReadOnlyMemory<byte> data, string file, int face)
    {
        Data = data;
        _file = file;
        var span = data.Span;
        if (span.Length < 12)
            throw new FontFileException(file, FontProblem.NotAFont, "The file is too short to be a font.");
        var start = Start(span, face);
        CheckVersion(BinaryPrimitives.ReadUInt32BigEndian(span[start..]));
        var count = BinaryPrimitives.ReadUInt16BigEndian(span[(start + 4)..]);
        if (start + 12 + (16 * count) > span.Length)
            throw Damaged("The table directory is cut short.");
        for (var i = 0; i < count; i++)
            Add(span, span.Slice(start + 12 + (16 * i), 16));
    }

    public ReadOnlyMemory<byte> Data { get; }

    public bool Has(string tag) => _tables.ContainsKey(tag);

    /// <summary>The table's bytes; empty where the font has none of that tag.</summary>
    public ReadOnlyMemory<byte> Find(string tag) => _tables.TryGetValue(tag, out var range) ? Data[range] : default;

    /// <param name="length">The least number of bytes that the caller will read.</param>
    public ReadOnlyMemory<byte> Require(string tag, int length)
    {
        var table = Find(tag);
        return table.Length >= length
            ? table
            : throw Damaged($"Table '{tag}' has {table.Length} bytes where at least {length} are needed.");
    }

    public FontFileException Damaged(string reason) => new(_file, FontProblem.Damaged, reason);

    private int Start(ReadOnlySpan<byte> span, int face)
    {
        if (BinaryPrimitives.ReadUInt32BigEndian(span) != Collection)
            return face == 0 ? 0 : throw Damaged($"Face {face} was asked for, but the file is not a collection.");
        var count = BinaryPrimitives.ReadUInt32BigEndian(span[8..]);
        if (face < 0 || face >= count || span.Length < 16 + (4 * face))
            throw Damaged($"Face {face} was asked for, but the collection has {count}.");
        var start = BinaryPrimitives.ReadUInt32BigEndian(span[(12 + (4 * face))..]);
        return start <= span.Length - 12 ? (int)start : throw Damaged($"Face {face} lies beyond the end of the file.");
    }

    private void CheckVersion(uint version)
    {
        if (version == CffOutlines)
            throw new FontFileException(_file, FontProblem.NoTrueTypeOutlines, "The font has CFF outlines; TrueType outlines are needed.");
        if (version is not (0x00010000 or 0x74727565))
            throw new FontFileException(_file, FontProblem.NotAFont, $"The file starts with {version:X8}, which is no TrueType font.");
    }

    private void Add(ReadOnlySpan<byte> span, ReadOnlySpan<byte> record)
    {
        var tag = Encoding.Latin1.GetString(record[..4]);
        var offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
        var length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
        if ((ulong)offset + length > (ulong)span.Length)
            throw Damaged($"Table '{tag}' lies beyond the end of the file.");
        _tables[tag] = (int)offset..(int)(offset + length);
    }
}
