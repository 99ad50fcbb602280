using System.IO.Compression;
using System.Text;

namespace BudgetRender.Tests.Pdf;

/// <summary>A run of text as found on a page; x and y in points from the upper left corner.</summary>
internal sealed record PdfText(int Page, double X, double Y, string Font, double Size, string Text);

/// <summary>A link with the zero-based page it leads to.</summary>
internal sealed record PdfLinkFound(int Page, double Y, int TargetPage, string Description);

/// <summary>A bookmark with its depth and the zero-based page it leads to.</summary>
internal sealed record PdfBookmark(int Depth, string Title, int Page);

/// <summary>Reads the project's own PDF files back: text by position, bookmarks, links.</summary>
internal sealed class PdfReader
{
    private readonly Dictionary<int, (object Value, byte[]? Stream)> _objects = [];
    private readonly List<Dictionary<string, object>> _pages = [];

    public PdfReader(byte[] file)
    {
        var tail = Encoding.ASCII.GetString(file, Math.Max(0, file.Length - 64), Math.Min(64, file.Length));
        var start = int.Parse(tail[(tail.IndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0]);
        var (reference, table) = StreamAt(file, start);
        ReadObjects(file, table!);
        Catalog = Dictionary(reference["Root"]);
        foreach (var kid in List(Dictionary(Catalog["Pages"])["Kids"])) _pages.Add(Dictionary(kid));
        PageReferences = List(Dictionary(Catalog["Pages"])["Kids"]).Cast<PdfRef>().Select(r => r.Number).ToList();
    }

    public Dictionary<string, object> Catalog { get; }

    public int PageCount => _pages.Count;

    public List<int> PageReferences { get; }

    public (double Width, double Height) PageSize(int page)
    {
        var box = List(_pages[page]["MediaBox"]);
        return ((double)box[2], (double)box[3]);
    }

    public Dictionary<string, object> Page(int page) => _pages[page];

    public Dictionary<string, object> Dictionary(object value) => (Dictionary<string, object>)Resolve(value);

    public List<object> List(object value) => (List<object>)Resolve(value);

    public object Resolve(object value) => value is PdfRef reference ? _objects[reference.Number].Value : value;

    public byte[] Stream(object reference) => _objects[((PdfRef)reference).Number].Stream!;

    /// <summary>All runs of text of a page in drawing order, page artifacts included.</summary>
    public IEnumerable<PdfText> Texts(int page) => new PdfPageText(this, page).Read();

    /// <summary>A page's text, one line a baseline, from top to bottom.</summary>
    public string TextOf(int page) => string.Join('\n', Texts(page)
        .GroupBy(t => Math.Round(t.Y, 1))
        .OrderBy(g => g.Key)
        .Select(g => string.Concat(g.OrderBy(t => t.X).Select(t => t.Text))));

    public IEnumerable<PdfLinkFound> Links()
    {
        for (var page = 0; page < _pages.Count; page++)
        {
            if (!_pages[page].TryGetValue("Annots", out var annotations)) continue;
            foreach (var link in List(annotations).Select(Dictionary))
            {
                var top = PageSize(page).Height - (double)List(link["Rect"])[3];
                yield return new PdfLinkFound(page, top, TargetPage(link["Dest"]), TextString((byte[])link["Contents"]));
            }
        }
    }

    public IEnumerable<PdfBookmark> Bookmarks() =>
        Catalog.TryGetValue("Outlines", out var outlines) ? Bookmarks(Dictionary(outlines), 0) : [];

    public static string TextString(byte[] bytes) => bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
        : Encoding.Latin1.GetString(bytes);

    private IEnumerable<PdfBookmark> Bookmarks(Dictionary<string, object> parent, int depth)
    {
        var next = parent.GetValueOrDefault("First");
        while (next is not null)
        {
            var item = Dictionary(next);
            yield return new PdfBookmark(depth, TextString((byte[])item["Title"]), TargetPage(item["Dest"]));
            foreach (var child in Bookmarks(item, depth + 1)) yield return child;
            next = item.GetValueOrDefault("Next");
        }
    }

    private int TargetPage(object destination) => PageReferences.IndexOf(((PdfRef)List(destination)[0]).Number);

    private static (Dictionary<string, object> Dictionary, byte[]? Data) StreamAt(byte[] file, int offset)
    {
        var values = new PdfValues(file, offset);
        values.Next();
        values.Next();
        values.Next();
        var dictionary = (Dictionary<string, object>)values.Next();
        values.Next();
        var data = file.AsSpan(values.At + 1, (int)(double)dictionary["Length"]).ToArray();
        if (!dictionary.ContainsKey("Filter")) return (dictionary, data);
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress)) zlib.CopyTo(inflated);
        return (dictionary, inflated.ToArray());
    }

    private void ReadObjects(byte[] file, byte[] table)
    {
        for (var i = 0; i < table.Length / 7; i++)
        {
            var entry = table.AsSpan(i * 7, 7);
            if (entry[0] != 1) continue;
            var offset = entry[1] << 24 | entry[2] << 16 | entry[3] << 8 | entry[4];
            var (dictionary, data) = StreamAt(file, offset);
            _objects[i] = (dictionary, data);
            if (dictionary.GetValueOrDefault("Type") is PdfName { Value: "ObjStm" }) ReadPacked(dictionary, data!);
        }
    }

    private void ReadPacked(Dictionary<string, object> dictionary, byte[] data)
    {
        var index = new PdfValues(data, 0);
        for (var i = 0; i < (int)(double)dictionary["N"]; i++)
        {
            var number = (int)(double)index.Next();
            var offset = (int)(double)index.Next() + (int)(double)dictionary["First"];
            _objects[number] = (new PdfValues(data, offset).Next(), null);
        }
    }
}
