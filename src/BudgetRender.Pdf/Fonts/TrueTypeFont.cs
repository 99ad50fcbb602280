using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BudgetRender.Pdf.Fonts;

/// <summary>
/// A TrueType font file: the metrics that layout needs, read once, and the outlines, read from the file as they are
/// asked for. Immutable, so that documents and threads can share it. Lengths are in font units;
/// <see cref="UnitsPerEm"/> of them make the size.
/// </summary>
public sealed class TrueTypeFont : IDisposable
{
    private static readonly string[] Required = ["head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf", "OS/2", "name"];

    private readonly SafeFileHandle _file;
    private readonly Dictionary<string, SfntTable> _tables;
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;
    private readonly uint[] _glyphOffsets;

    private TrueTypeFont(string path, SafeFileHandle file, Dictionary<string, SfntTable> tables)
    {
        (Path, _file, _tables) = (path, file, tables);
        var head = Table("head");
        var reader = new SfntReader(head);
        UnitsPerEm = reader.UInt16(18);
        Bounds = new FontBounds(reader.Int16(36), reader.Int16(38), reader.Int16(40), reader.Int16(42));
        GlyphCount = new SfntReader(Table("maxp")).UInt16(4);
        _glyphOffsets = ReadOffsets(Table("loca"), isLong: reader.Int16(50) != 0);
        var horizontal = new SfntReader(Table("hhea"));
        (Ascent, Descent) = (horizontal.Int16(4), horizontal.Int16(6));
        _advances = ReadAdvances(Table("hmtx"), horizontal.UInt16(34));
        var os2 = new SfntReader(Table("OS/2"));
        CapHeight = CapHeightOf(os2);
        Weight = os2.UInt16(4);
        EmbeddingForbidden = (os2.UInt16(8) & 0x0002) != 0;
        PostScriptName = FontNames.PostScript(Table("name")) ?? System.IO.Path.GetFileNameWithoutExtension(path);
        _characters = CharacterMap.Read(Table("cmap")) ?? throw new FontFileException(path, "it has no Unicode character map.");
    }

    public string Path { get; }

    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    /// <summary>Above the baseline, positive.</summary>
    public int Ascent { get; }

    /// <summary>Below the baseline, negative.</summary>
    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>400 is regular, 700 bold.</summary>
    public int Weight { get; }

    public FontBounds Bounds { get; }

    public int GlyphCount { get; }

    /// <summary>The font's own flag that forbids embedding (OS/2 fsType, bit 1).</summary>
    public bool EmbeddingForbidden { get; }

    /// <summary>Opens a font. Keeps the file open for its outlines until disposed.</summary>
    /// <exception cref="FontFileException">The file is missing, is no TrueType font, or lacks a table.</exception>
    public static TrueTypeFont Load(string path)
    {
        SafeFileHandle file;
        try
        {
            file = File.OpenHandle(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FontFileException(path, e.Message);
        }

        try
        {
            return new TrueTypeFont(path, file, ReadDirectory(path, file));
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            file.Dispose();
            throw new FontFileException(path, "its tables are damaged.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public int GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    public bool Covers(int codePoint) => _characters.GlyphOf(codePoint) != 0;

    /// <summary>How far a glyph moves the pen, in font units.</summary>
    public int AdvanceOf(int glyph) => _advances[Math.Min(glyph, _advances.Length - 1)];

    public void Dispose() => _file.Dispose();

    /// <summary>The outline of a glyph as it stands in the file; empty for a blank.</summary>
    internal byte[] Outline(int glyph)
    {
        var (start, end) = (_glyphOffsets[glyph], _glyphOffsets[glyph + 1]);
        return end <= start ? [] : ReadAt(_tables["glyf"].Offset + start, (int)(end - start));
    }

    internal bool HasTable(string tag) => _tables.ContainsKey(tag);

    /// <summary>A whole table; the caller may write into it.</summary>
    internal byte[] Table(string tag)
    {
        var table = _tables[tag];
        return ReadAt(table.Offset, table.Length);
    }

    private static Dictionary<string, SfntTable> ReadDirectory(string path, SafeFileHandle file)
    {
        Span<byte> head = stackalloc byte[12];
        if (RandomAccess.Read(file, head, 0) < 12) throw new FontFileException(path, "it is too short for a font.");
        var version = new SfntReader(head).UInt32(0);
        if (version is not (0x00010000 or 0x74727565))
        {
            throw new FontFileException(path, "it is no TrueType font (fonts with CFF outlines and collections cannot be used).");
        }

        var count = new SfntReader(head).UInt16(4);
        var directory = new byte[count * 16];
        RandomAccess.Read(file, directory, 12);
        var length = RandomAccess.GetLength(file);
        var tables = new Dictionary<string, SfntTable>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var reader = new SfntReader(directory.AsSpan(i * 16, 16));
            var tag = Encoding.ASCII.GetString(directory, i * 16, 4);
            tables[tag] = new SfntTable(tag, checked((int)reader.UInt32(8)), checked((int)reader.UInt32(12)));
            if ((long)reader.UInt32(8) + reader.UInt32(12) > length) throw new FontFileException(path, $"its table {tag} is cut off.");
        }

        var missing = Required.Where(tag => !tables.ContainsKey(tag)).ToList();
        return missing.Count == 0 ? tables : throw new FontFileException(path, $"it lacks the table {missing[0]}.");
    }

    /// <summary>Fonts that state none are taken to have capitals of seven tenths of the size.</summary>
    private int CapHeightOf(SfntReader os2)
    {
        var stated = os2.UInt16(0) >= 2 && os2.Length >= 90 ? os2.Int16(88) : 0;
        return stated > 0 ? stated : UnitsPerEm * 7 / 10;
    }

    private static uint[] ReadOffsets(byte[] loca, bool isLong)
    {
        var reader = new SfntReader(loca);
        var offsets = new uint[isLong ? loca.Length / 4 : loca.Length / 2];
        for (var i = 0; i < offsets.Length; i++) offsets[i] = isLong ? reader.UInt32(i * 4) : reader.UInt16(i * 2) * 2u;
        return offsets;
    }

    private static ushort[] ReadAdvances(byte[] hmtx, int count)
    {
        var reader = new SfntReader(hmtx);
        var advances = new ushort[count];
        for (var i = 0; i < count; i++) advances[i] = reader.UInt16(i * 4);
        return advances;
    }

    private byte[] ReadAt(long offset, int length)
    {
        var bytes = new byte[length];
        var read = RandomAccess.Read(_file, bytes, offset);
        return read == length ? bytes : throw new FontFileException(Path, "it ends early.");
    }
}

/// <summary>The box around all glyphs, in font units.</summary>
public readonly record struct FontBounds(int Left, int Bottom, int Right, int Top);
