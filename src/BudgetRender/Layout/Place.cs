using BudgetRender.Diagnostics;
using BudgetRender.Documents;

namespace BudgetRender.Layout;

/// <summary>Where a node stands, in words for a finding.</summary>
internal static class Place
{
    private const int ExcerptLength = 20;

    public static LocalizedText Of(Origin origin) => origin switch
    {
        HeadingOrigin o => Quoted("标题", "heading", PlainText.Of(o.Heading)),
        ParagraphOrigin o => Quoted("段落", "paragraph", PlainText.Of(o.Paragraph.Text)),
        ListItemOrigin o => Quoted("列表项", "list item", PlainText.Of(o.List.Items[o.Item])),
        ContentsOrigin o => Quoted("目录", "contents entry", o.List.Entries[o.Entry].Text),
        CaptionOrigin o => Quoted("表的说明行", "caption of table", o.Table.Title),
        CellOrigin o => OfCell(o),
        _ => new LocalizedText("页码", "the page numbers"),
    };

    private static LocalizedText OfCell(CellOrigin cell)
    {
        var (row, column) = (cell.Row + 1, cell.Cell.Column + 1);
        return cell.IsInHead
            ? new($"表「{cell.Table.Title}」表头第 {row} 行第 {column} 列", $"table \"{cell.Table.Title}\", head row {row}, column {column}")
            : new($"表「{cell.Table.Title}」第 {row} 行第 {column} 列", $"table \"{cell.Table.Title}\", row {row}, column {column}");
    }

    private static LocalizedText Quoted(string chinese, string english, string text)
    {
        var excerpt = text.Length <= ExcerptLength ? text : string.Concat(text.AsSpan(0, CutAt(text)), "…");
        return new($"{chinese}「{excerpt}」", $"{english} \"{excerpt}\"");
    }

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int CutAt(string text) =>
        char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
}
