using System.Collections.Immutable;
using System.Globalization;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Pdf.Fonts;

namespace BudgetRender.Layout;

/// <summary>What went wrong on the way to the pages; the same trouble in many places is one finding with a count.</summary>
internal sealed class LayoutFindings
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Tally<int> _missingCharacters = new();
    private readonly Tally<(string Table, int Column)> _brokenFigures = new();

    /// <summary>Each kind in the order of its first occurrence.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics() =>
    [
        .. _diagnostics,
        .. _missingCharacters.Entries.Select(e => MissingCharacter(e.Key, e.First, e.Count)),
        .. _brokenFigures.Entries.Select(e => BrokenFigure(e.First, e.Count)),
    ];

    public void AddMissingCharacter(int codePoint, Origin place) => _missingCharacters.Add(codePoint, place);

    /// <summary>A figure that fills more than one line; in a table, counted by column.</summary>
    public void AddBrokenFigure(Origin place)
    {
        var key = place is CellOrigin cell ? (cell.Table.Id, cell.Cell.Column) : (Place.Of(place).Chinese, 0);
        _brokenFigures.Add(key, place);
    }

    /// <param name="problem">Why the file cannot be used; null when it is not there.</param>
    public void AddMissingFont(FontRole role, string file, FontProblem? problem) => _diagnostics.Add(Diagnostic.Error(
        "BR5002",
        $"{role} 的字体文件「{file}」{ProblemOf(problem).Chinese}，改用后备字体",
        $"The font file \"{file}\" for {role} {ProblemOf(problem).English}; the fallback fonts take its place")
        .WithHint("请检查字体目录和样式文件中的字体名", "Check the font folders and the file names in the style"));

    public void AddHighHead(Table table, double height, double available) => _diagnostics.Add(Diagnostic.Warning(
        "BR5003",
        $"表「{table.Title}」的表头高 {Points(height)} 磅，一页可用 {Points(available)} 磅，续页不再重复表头",
        $"The head of table \"{table.Title}\" is {Points(height)} pt high and a page has {Points(available)} pt; it is not repeated")
        .WithHint("请加宽表头的列或缩短列名", "Widen the columns or shorten their names"));

    public void AddUnknownHeading(ContentsEntry entry) => _diagnostics.Add(Diagnostic.Warning(
        "BR5005",
        $"目录「{entry.Text}」指向的标题没有印页码",
        $"The heading of the contents entry \"{entry.Text}\" stands on no numbered page"));

    public void AddWideTable(Table table, double width, double available) => _diagnostics.Add(Diagnostic.Warning(
        "BR5006",
        $"表「{table.Title}」各列共宽 {Points(width)} 磅，版心宽 {Points(available)} 磅，各列已按比例缩窄",
        $"The columns of table \"{table.Title}\" are {Points(width)} pt wide and the text block is {Points(available)} pt; all were narrowed")
        .WithHint("请减小列宽或改用横向页面", "Narrow the columns or turn the page"));

    private static Diagnostic MissingCharacter(int codePoint, Origin first, int count)
    {
        var code = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        var place = Place.Of(first);
        return Diagnostic.Error(
            "BR5001",
            $"所有字体都没有字符「{char.ConvertFromUtf32(codePoint)}」（{code}），共 {count} 处，首见于{place.Chinese}",
            $"No font has the character \"{char.ConvertFromUtf32(codePoint)}\" ({code}), {count} in all, first in {place.English}")
            .WithHint("请换用其他字符，或添加含有它的字体", "Use another character, or add a font that has it");
    }

    private static Diagnostic BrokenFigure(Origin first, int count)
    {
        var place = Place.Of(first);
        return Diagnostic.Warning(
            "BR5004",
            $"数字太宽，一行放不下，被拆成多行，共 {count} 处，首见于{place.Chinese}",
            $"A figure is too wide for its line and was broken, {count} in all, first in {place.English}")
            .WithHint("请加宽该列或减小字号", "Widen the column or use smaller type");
    }

    private static LocalizedText ProblemOf(FontProblem? problem) => problem switch
    {
        null => new("不在任何字体目录中", "is in no font folder"),
        FontProblem.Unreadable => new("无法打开", "cannot be opened"),
        FontProblem.NotAFont => new("不是字体文件", "is no font"),
        FontProblem.NoTrueTypeOutlines => new("没有 TrueType 轮廓，无法嵌入", "has no TrueType outlines to embed"),
        FontProblem.EmbeddingForbidden => new("的许可标志禁止嵌入", "forbids embedding by its licence flags"),
        _ => new("已损坏", "is damaged"),
    };

    private static string Points(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
