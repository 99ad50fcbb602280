using BudgetRender.Pdf.Fonts;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Pdf;

public sealed class FontTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathTo("fonts"), "*.ttf").Select(f => Path.GetFileName(f)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_font_of_the_project_loads_and_covers_common_characters(string file)
    {
        using var font = TrueTypeFont.Load(Repository.PathTo("fonts", file));

        Assert.Equal(1000, font.UnitsPerEm);
        Assert.False(font.EmbeddingForbidden);
        Assert.All("部门预算公开，。（）“”0123456789.%ABCabc", c => Assert.True(font.Covers(c), $"{file}: {c}"));
        Assert.Equal(1000, font.AdvanceOf(font.GlyphOf('部')));
        Assert.InRange(font.CapHeight, 500, 900);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_subset_is_a_font_with_the_same_outlines_and_advances(string file)
    {
        using var font = TrueTypeFont.Load(Repository.PathTo("fonts", file));
        var subset = new FontSubset(font);
        foreach (var c in "一般公共预算Äéñ1½") subset.Use(font.GlyphOf(c), c);
        var path = Path.Combine(Path.GetTempPath(), $"budgetrender-{Environment.ProcessId}-{file}");
        File.WriteAllBytes(path, WithCharacterMap(subset.ToTrueType()));
        try
        {
            using var reread = TrueTypeFont.Load(path);
            Assert.Equal(subset.Glyphs.Count, reread.GlyphCount);
            for (var i = 0; i < subset.Glyphs.Count; i++)
            {
                Assert.Equal(font.AdvanceOf(subset.Glyphs[i]), reread.AdvanceOf(i));
                if (!IsComposite(font.Outline(subset.Glyphs[i]))) Assert.Equal(font.Outline(subset.Glyphs[i]), Trimmed(reread.Outline(i), font.Outline(subset.Glyphs[i]).Length));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_no_font_is_named_with_the_reason()
    {
        var error = Assert.Throws<FontFileException>(() => TrueTypeFont.Load(Repository.PathTo("fonts", "README.md")));

        Assert.EndsWith("README.md", error.Path);
        Assert.Contains("TrueType", error.Reason);
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Throws<FontFileException>(() => TrueTypeFont.Load(Repository.PathTo("fonts", "missing.ttf")));

    private static bool IsComposite(byte[] outline) => outline.Length > 2 && (outline[0] & 0x80) != 0;

    private static byte[] Trimmed(byte[] outline, int length) => outline[..Math.Min(length, outline.Length)];

    /// <summary>A subset has no tables for characters, names and OS/2; the loader wants them, so it is lent the original's.</summary>
    private static byte[] WithCharacterMap(byte[] subset)
    {
        using var original = TrueTypeFont.Load(Repository.PathTo("fonts", "FandolFang-Regular.ttf"));
        var tables = new List<(string, byte[])> { ("cmap", original.Table("cmap")), ("name", original.Table("name")), ("OS/2", original.Table("OS/2")) };
        for (var i = 0; i < (subset[4] << 8 | subset[5]); i++)
        {
            var entry = subset.AsSpan(12 + i * 16, 16);
            var offset = entry[8] << 24 | entry[9] << 16 | entry[10] << 8 | entry[11];
            var length = entry[12] << 24 | entry[13] << 16 | entry[14] << 8 | entry[15];
            tables.Add((System.Text.Encoding.ASCII.GetString(entry[..4]), subset.AsSpan(offset, length).ToArray()));
        }

        return SfntFile.Write(tables);
    }
}
