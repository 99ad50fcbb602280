using BudgetRender.Budgets;
using BudgetRender.Checks;
using BudgetRender.Composing;
using BudgetRender.Documents;
using BudgetRender.Inputs;
using BudgetRender.Layout;
using BudgetRender.Layout.Fonts;
using BudgetRender.Packs;
using BudgetRender.Writers.Docx;
using BudgetRender.Writers.Pdf;

namespace BudgetRender.Benchmarks;

/// <summary>One example with every stage's input at hand, so that each stage can be run alone.</summary>
public sealed class Workbench
{
    private readonly string _input;
    private readonly FontSet _fonts;

    public Workbench(string example)
    {
        var root = Root();
        _input = Path.Combine(root, "examples", example);
        _fonts = FontSet.FromFolders(Path.Combine(root, "fonts"));
        var opened = InputReader.Open(_input).Value!;
        Pack = PackLoader.Load(Path.Combine(root, "templates"), opened.PackName!, opened.Year!.Value).Value!;
        Rules = CheckOptionsReader.Read(Pack.Files).Value!;
        Budget = Read();
        Document = Compose();
        Pages = LayOut();
    }

    /// <summary>An example's pack and budget, with nothing composed yet.</summary>
    public static (Pack Pack, Budget Budget) Load(string example)
    {
        var opened = InputReader.Open(Path.Combine(Root(), "examples", example)).Value!;
        var pack = PackLoader.Load(Path.Combine(Root(), "templates"), opened.PackName!, opened.Year!.Value).Value!;
        return (pack, InputReader.Read(opened, pack).Value!);
    }

    public Pack Pack { get; }

    public Budget Budget { get; }

    public CheckOptions Rules { get; }

    public Document Document { get; }

    public LaidOutDocument Pages { get; }

    public Budget Read() => InputReader.Read(InputReader.Open(_input).Value!, Pack).Value!;

    public int Check() => Check(Budget);

    public int Check(Budget budget) => Checker.Check(budget, Rules).Length;

    public Document Compose() => Composer.Compose(Budget, Pack).Value!;

    public LaidOutDocument LayOut() => LayOut(Document);

    public LaidOutDocument LayOut(Document document) => DocumentLayout.LayOut(document, _fonts);

    public long Docx() => Docx(Pages);

    public static long Docx(LaidOutDocument pages)
    {
        using var output = new MemoryStream();
        DocxWriter.Write(pages.Source, pages.HeadingPages, output);
        return output.Length;
    }

    public long Pdf() => Pdf(Pages);

    public static long Pdf(LaidOutDocument pages)
    {
        using var output = new MemoryStream();
        PdfWriter.Write(pages, output);
        return output.Length;
    }

    /// <summary>From the workbook to both files.</summary>
    public long Whole()
    {
        var budget = Read();
        Checker.Check(budget, Rules);
        var pages = LayOut(Composer.Compose(budget, Pack).Value!);
        return Docx(pages) + Pdf(pages);
    }

    /// <summary>The checkout the program was built in.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BudgetRender.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a checkout.");
    }
}
