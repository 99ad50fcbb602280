using System.Buffers.Binary;

namespace BudgetRender.Pdf.Fonts;

/// <summary>Where a composite glyph's entry names its parts: offsets of two-byte glyph numbers. None for a simple glyph.</summary>
internal ref struct CompositeParts
{
    private const int FirstPart = 10;
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    private readonly ReadOnlySpan<byte> _outline;
    private int _next;

    public CompositeParts(ReadOnlySpan<byte> outline)
    {
        _outline = outline;
        var isComposite = outline.Length >= FirstPart && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;
        _next = isComposite ? FirstPart : int.MaxValue;
    }

    public int Current { get; private set; }

    public readonly CompositeParts GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next > _outline.Length - 4)
            return false;
        var flags = BinaryPrimitives.ReadUInt16BigEndian(_outline[_next..]);
        Current = _next + 2;
        _next += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
        _next += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        if ((flags & MoreComponents) == 0)
            _next = int.MaxValue;
        return true;
    }
}
