namespace BudgetRender.Pdf.Objects;

/// <summary>Where an object stands, as the cross-reference stream says it (ISO 32000-1, table 18).</summary>
/// <param name="Kind">0 free, 1 in the file, 2 in an object stream.</param>
/// <param name="Where">The byte offset, or the object stream's number.</param>
/// <param name="Index">Position in the object stream.</param>
internal readonly record struct ObjectPlace(byte Kind, int Where, ushort Index)
{
    public static ObjectPlace InFile(int offset) => new(1, offset, 0);

    public static ObjectPlace InStream(int stream, int index) => new(2, stream, (ushort)index);
}
