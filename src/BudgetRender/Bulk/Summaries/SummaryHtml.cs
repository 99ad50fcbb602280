using System.Net;
using System.Text;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>The summary as one page that needs no network: worst departments first, sortable by any column.</summary>
internal static class SummaryHtml
{
    private const string Style = """
        body{font:15px/1.6 "Noto Sans SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:76em;padding:0 1em;color:#222}
        h1{font-size:1.5em}table{border-collapse:collapse;width:100%;margin:1em 0 2em}
        th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}
        th button{all:unset;cursor:pointer;font-weight:bold}th button:focus-visible{outline:2px solid #06c}
        td.n{text-align:right}tr.bad td:first-child{border-left:4px solid #b00}details{margin:.2em 0}li{margin:.2em 0}
        """;

    private const string Script = """
        document.querySelectorAll("th button").forEach(b=>b.onclick=()=>{const h=b.parentElement,t=h.closest("table"),i=h.cellIndex,
        up=h.getAttribute("aria-sort")!=="ascending",n=h.dataset.n;t.querySelectorAll("th").forEach(x=>x.removeAttribute("aria-sort"));
        h.setAttribute("aria-sort",up?"ascending":"descending");const v=r=>r.cells[i].dataset.v??r.cells[i].textContent;
        [...t.tBodies[0].rows].sort((a,c)=>(n?v(a)-v(c):v(a).localeCompare(v(c),"zh"))*(up?1:-1)).forEach(r=>t.tBodies[0].append(r))});
        """;

    public static string Write(SummaryRows rows, Language language)
    {
        var isChinese = language == Language.Chinese;
        var title = isChinese ? "部门预算公开：批量生成结果" : "Departmental budgets: what the run came to";
        var html = new StringBuilder($"<!doctype html>\n<html lang=\"{(isChinese ? "zh-CN" : "en")}\">\n<meta charset=\"utf-8\">\n")
            .Append($"<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{Style}</style>\n<h1>{title}</h1>\n")
            .Append($"<p>{Verdict(rows, isChinese)}</p>\n");
        AppendCodes(html, rows, isChinese, language);
        AppendEntries(html, rows, isChinese, language);
        return html.Append($"<script>{Script}</script>\n</html>\n").ToString();
    }

    private static string Verdict(SummaryRows rows, bool isChinese) => isChinese
        ? $"共 {rows.Entries.Length} 份，生成 {rows.Written} 份，未生成 {rows.NotWritten} 份；错误 {rows.Count(Severity.Error)} 条，警告 {rows.Count(Severity.Warning)} 条，提示 {rows.Count(Severity.Note)} 条。"
        : $"{rows.Entries.Length} documents, {rows.Written} written, {rows.NotWritten} not; {rows.Count(Severity.Error)} errors, {rows.Count(Severity.Warning)} warnings, {rows.Count(Severity.Note)} notes.";

    private static void AppendCodes(StringBuilder html, SummaryRows rows, bool isChinese, Language language)
    {
        if (rows.ByCode.IsEmpty) return;
        html.Append("<table><thead>").Append(Head(isChinese
            ? [("代码", false), ("级别", false), ("条数", true), ("部门数", true), ("例", false)]
            : [("Code", false), ("Severity", false), ("Findings", true), ("Documents", true), ("Example", false)])).Append("</thead><tbody>\n");
        foreach (var code in rows.ByCode)
        {
            html.Append($"<tr><td>{code.Code}<td data-v=\"{(int)code.Severity}\">{StatusWords.Of(code.Severity).In(language)}")
                .Append($"<td class=\"n\">{code.Findings}<td class=\"n\">{code.Documents}<td>{Text(code.Example.In(language))}\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static void AppendEntries(StringBuilder html, SummaryRows rows, bool isChinese, Language language)
    {
        html.Append("<table><thead>").Append(Head(isChinese
            ? [("输入", false), ("部门", false), ("结果", false), ("错误", true), ("警告", true), ("文件", false)]
            : [("Input", false), ("Department", false), ("Result", false), ("Errors", true), ("Warnings", true), ("Files", false)])).Append("</thead><tbody>\n");
        foreach (var entry in rows.Entries)
        {
            html.Append(entry.Status == DocumentStatus.Written ? "<tr>" : "<tr class=\"bad\">")
                .Append($"<td>{Text(entry.Input)}{Findings(entry, language)}<td>{Text(entry.Department)}<td>{StatusWords.Of(entry.Status).In(language)}")
                .Append($"<td class=\"n\">{entry.Count(Severity.Error)}<td class=\"n\">{entry.Count(Severity.Warning)}<td>")
                .AppendJoin(' ', entry.Files.Select(f => $"<a href=\"{Uri.EscapeDataString(f.Name)}\">{Text(f.Name)}</a>")).Append('\n');
        }

        html.Append("</tbody></table>\n");
    }

    private static string Findings(JournalEntry entry, Language language)
    {
        if (entry.Findings.IsEmpty) return "";
        var items = entry.Findings.OrderByDescending(f => f.Severity)
            .Select(f => $"<li>{StatusWords.Of(f.Severity).In(language)} {f.Code} {Text(f.Message.In(language))} {Text(f.Location?.ToString() ?? "")}</li>");
        return $"<details><summary>{entry.Findings.Length}</summary><ul>{string.Concat(items)}</ul></details>";
    }

    private static string Head((string Text, bool IsNumber)[] heads) => "<tr>" + string.Concat(heads.Select(h =>
        $"<th{(h.IsNumber ? " data-n=\"1\"" : "")}><button type=\"button\">{h.Text}</button></th>")) + "</tr>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
