using System.Buffers.Binary;
using BudgetRender.Pdf;
using BudgetRender.Pdf.Fonts;
using BudgetRender.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Pdf;

public sealed class FontTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathTo("fonts"), "*.ttf").Select(f => Path.GetFileName(f)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_font_of_the_project_loads_and_covers_common_characters(string file)
    {
        var font = Load(file);

        Assert.Equal(1000, font.UnitsPerEm);
        Assert.False(font.EmbeddingForbidden);
        Assert.All("部门预算公开，。（）“”0123456789.%ABCabc", c => Assert.True(font.Covers(c), $"{file}: {c}"));
        Assert.Equal(1000, font.AdvanceOf(font.GlyphOf('部')));
        Assert.InRange(font.CapHeight, 500, 900);
        Assert.Equal(32, font.WidthOf("部门", 16));
        Assert.StartsWith(font.FamilyName.Split(' ')[0], font.PostScriptName);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_subset_is_a_font_with_the_same_characters_outlines_and_advances(string file)
    {
        var font = Load(file);
        var subset = SmallFont.Subset(font, "一般公共预算Äéñ1½");

        var reread = TrueTypeFont.Parse(SmallFont.File(subset), "subset");

        Assert.Equal(subset.Glyphs.Count, reread.GlyphCount);
        for (var i = 0; i < subset.Glyphs.Count; i++)
        {
            Assert.Equal(font.AdvanceOf(subset.Glyphs[i]), reread.AdvanceOf(i));
            Assert.Equal(font.LeftBearingOf(subset.Glyphs[i]), reread.LeftBearingOf(i));
            AssertSameOutline(font, subset.Glyphs[i], reread, i);
            if (subset.CodePoints[i] != 0) Assert.Equal(i, reread.GlyphOf(subset.CodePoints[i]));
        }
    }

    [Fact]
    public void A_composite_glyph_brings_its_parts()
    {
        var font = SmallFont.WithComposites();
        var subset = SmallFont.Subset(font, "二四");

        var reread = TrueTypeFont.Parse(SmallFont.File(subset), "subset");

        Assert.Equal([0, 2, 4, 3, 1], subset.Glyphs.Select(g => g));
        Assert.Equal([3], Parts(reread, 2));
        Assert.Equal([4, 1], Parts(reread, 3));
        Assert.All(Enumerable.Range(0, reread.GlyphCount), i => AssertSameOutline(font, subset.Glyphs[i], reread, i));
    }

    [Fact]
    public void Every_character_has_the_glyph_that_the_subset_of_all_gives_it()
    {
        var font = Load("NotoSerifSC-Regular.ttf");
        var property = Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var covered = string.Concat((text ?? "").EnumerateRunes().Where(r => font.Covers(r.Value)));
            var subset = SmallFont.Subset(font, covered);
            var reread = TrueTypeFont.Parse(SmallFont.File(subset), "subset");
            return covered.EnumerateRunes().All(r => subset.Glyphs[reread.GlyphOf(r.Value)] == font.GlyphOf(r.Value));
        });

        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_collection_opens_at_its_face()
    {
        var file = SmallFont.Collection(SmallFont.File(SmallFont.Subset(SamplePdf.Body, "一")));

        Assert.True(TrueTypeFont.Parse(file, "c.ttc").Covers('一'));
        Assert.Equal(FontProblem.Damaged, Assert.Throws<FontFileException>(() => TrueTypeFont.Parse(file, "c.ttc", 1)).Problem);
    }

    [Fact]
    public void A_file_that_is_no_font_is_named_with_the_reason()
    {
        var error = Assert.Throws<FontFileException>(() => TrueTypeFont.Load(Repository.PathTo("fonts", "README.md")));

        Assert.EndsWith("README.md", error.Path);
        Assert.Equal(FontProblem.NotAFont, error.Problem);
        Assert.Contains("TrueType", error.Reason);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<FontFileException>(() => TrueTypeFont.Load(Repository.PathTo("fonts", "missing.ttf")));

        Assert.Equal(FontProblem.Unreadable, error.Problem);
        Assert.Contains("missing.ttf", error.Message);
    }

    [Fact]
    public void A_font_with_CFF_outlines_is_refused()
    {
        var file = SmallFont.File(SmallFont.Subset(SamplePdf.Body, "一"));
        "OTTO"u8.CopyTo(file);

        var error = Assert.Throws<FontFileException>(() => TrueTypeFont.Parse(file, "a.otf"));

        Assert.Equal(FontProblem.NoTrueTypeOutlines, error.Problem);
    }

    [Theory]
    [InlineData(0x0000, false)] // installable
    [InlineData(0x0002, true)] // restricted
    [InlineData(0x0004, false)] // preview and print
    [InlineData(0x0008, false)] // editable
    [InlineData(0x0106, true)] // preview and print, but no subsetting
    [InlineData(0x0200, true)] // bitmaps only
    public void Licence_bits_decide_whether_a_document_may_hold_the_font(int bits, bool forbidden)
    {
        var subset = SmallFont.Subset(SamplePdf.Body, "一");
        var font = TrueTypeFont.Parse(SmallFont.File(subset, SmallFont.WithLicenceBits((ushort)bits)), "a.ttf");
        var document = new PdfDocument(new PdfInfo("t", "", "", "", "zh-CN"));

        Assert.Equal(forbidden, font.EmbeddingForbidden);
        if (forbidden) Assert.Equal(FontProblem.EmbeddingForbidden, Assert.Throws<FontFileException>(() => document.AddFont(font)).Problem);
    }

    /// <summary>A cut or spoilt file either still reads or is refused by name; no other exception escapes.</summary>
    [Fact]
    public void A_spoilt_file_is_refused_by_name()
    {
        var intact = SmallFont.File(SmallFont.Subset(SamplePdf.Table, "一Äé½"), SmallFont.WithLicenceBits(0));
        var spoilt =
            from at in Gen.Choose(0, intact.Length - 1)
            from value in Gen.Choose(0, 255)
            select (At: at, Value: (byte)value);
        var property = Prop.ForAll(spoilt.ToArbitrary(), damage =>
        {
            var file = intact.ToArray();
            file[damage.At] = damage.Value;
            TryUse(file);
            TryUse(intact[..damage.At]);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), property);
    }

    private static void TryUse(byte[] file)
    {
        try
        {
            var font = TrueTypeFont.Parse(file, "spoilt.ttf");
            SmallFont.Subset(font, "一Äé½国").ToTrueType();
        }
        catch (FontFileException error)
        {
            Assert.StartsWith("spoilt.ttf: ", error.Message);
        }
    }

    private static TrueTypeFont Load(string file) => TrueTypeFont.Load(Repository.PathTo("fonts", file));

    private static List<int> Parts(TrueTypeFont font, int glyph)
    {
        var parts = new List<int>();
        var outline = font.OutlineOf(glyph);
        foreach (var at in new CompositeParts(outline)) parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[at..]));
        return parts;
    }

    private static void AssertSameOutline(TrueTypeFont font, int glyph, TrueTypeFont other, int otherGlyph)
    {
        var expected = font.OutlineOf(glyph).ToArray();
        var actual = other.OutlineOf(otherGlyph)[..expected.Length].ToArray();
        foreach (var at in new CompositeParts(expected)) (expected[at], expected[at + 1], actual[at], actual[at + 1]) = (0, 0, 0, 0);
        Assert.Equal(expected, actual);
    }
}
