using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BudgetRender.Documents;

namespace BudgetRender.Writers.Html;

/// <summary>The style of a document as CSS: a class for each role, named pages for print.</summary>
internal static class StyleSheet
{
    private const string Screen = """
        body{margin:0 auto;padding:1em;max-width:75em;color:#000;background:#fff}
        section{max-width:48em;margin:0 auto 3em}
        section.landscape{max-width:none}
        h1,h2,h3,h4,h5,h6,p{margin:0;padding:0}
        em{font-style:normal}
        ul{margin:0;padding:0;list-style:none}
        nav a{color:inherit;text-decoration:none}
        nav a:hover,nav a:focus{text-decoration:underline}
        .grid{overflow-x:auto}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        caption .left{float:left}
        caption .right{float:right}
        data{font-variant-numeric:tabular-nums}

        """;

    /// <summary>What single cells have otherwise than their role; comes after the roles and so prevails.</summary>
    private const string Cells = """
        th.TableHead,td.TableBody{font-size:inherit}
        .left{text-align:left}
        .center{text-align:center}
        .right{text-align:right}
        .justified{text-align:justify}
        .top{vertical-align:top}
        .strong{font-weight:bold}

        """;

    private const string Print = """
        @media print{
        body,section{margin:0;padding:0;max-width:none}
        section+section,.page-break{break-before:page}
        h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
        .grid{overflow:visible}
        thead{display:table-header-group}
        tr{break-inside:avoid}

        """;

    private static readonly ConditionalWeakTable<DocumentStyle, string> Cache = [];

    public static string Of(DocumentStyle style) => Cache.GetValue(style, Build);

    private static string Build(DocumentStyle style)
    {
        var css = new StringBuilder();
        foreach (var role in Enum.GetValues<FontRole>()) AppendFont(css, style, role);
        css.Append(Screen);
        AppendTable(css, style);
        foreach (var role in Enum.GetValues<TextRole>()) AppendText(css, role, style.Texts[role]);
        css.Append(Cells).Append(Print);
        AppendPages(css, style);
        return css.Append("}\n").ToString();
    }

    private static string Points(double points) =>
        Math.Round(points, 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "pt";

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("<", "\\3c ") + "\"";

    /// <summary>The office font, the fonts that stand for it elsewhere, and the browser's choice.</summary>
    private static void AppendFont(StringBuilder css, DocumentStyle style, FontRole role)
    {
        var font = style.Fonts[role];
        var general = role switch
        {
            FontRole.Heading => "SimHei,\"Noto Sans SC\",\"Noto Sans CJK SC\",sans-serif",
            FontRole.SubHeading => "KaiTi,\"LXGW WenKai\",serif",
            FontRole.Body => "FangSong,\"Noto Serif SC\",\"Noto Serif CJK SC\",serif",
            _ => "SimSun,\"Noto Serif SC\",\"Noto Serif CJK SC\",serif",
        };
        css.Append(":root{--").Append(role).Append(':').Append(Quoted(font.LatinName)).Append(',');
        css.Append(Quoted(font.OfficeName)).Append(',').Append(general).Append("}\n");
    }

    private static void AppendTable(StringBuilder css, DocumentStyle style)
    {
        var table = style.Table;
        css.Append("th,td{border:").Append(Points(table.RuleWidth)).Append(" solid #000;padding:");
        css.Append(Points(table.VerticalPadding)).Append(' ').Append(Points(table.CellPadding));
        css.Append(";height:").Append(Points(table.MinimumRowHeight)).Append("}\n");
        css.Append("em{font-family:var(--").Append(FontRole.SubHeading).Append(")}\n");
    }

    private static void AppendText(StringBuilder css, TextRole role, TextStyle text)
    {
        css.Append('.').Append(role).Append("{font-family:var(--").Append(text.Font).Append(");font-size:");
        css.Append(Points(text.Size)).Append(";font-weight:").Append(text.Bold ? "bold" : "normal");
        css.Append(";line-height:").Append(Number(Math.Round(LineHeights.Of(text) / text.Size, 3)));
        css.Append(";text-align:").Append(text.Alignment == HorizontalAlignment.Justified
            ? "justify"
            : text.Alignment.ToString().ToLowerInvariant());
        if (text.FirstLineIndent > 0) css.Append(";text-indent:").Append(Number(text.FirstLineIndent)).Append("em");
        if (text.SpaceBefore > 0) css.Append(";margin-top:").Append(Points(text.SpaceBefore));
        if (text.SpaceAfter > 0) css.Append(";margin-bottom:").Append(Points(text.SpaceAfter));
        css.Append("}\n");
    }

    /// <summary>A named page for each orientation, with and without its number.</summary>
    private static void AppendPages(StringBuilder css, DocumentStyle style)
    {
        var page = style.Page;
        var number = "{@bottom-center{content:" + Quoted(style.PageNumber.Pattern).Replace("{0}", "\" counter(page) \"") + "}}";
        Append("portrait", page.Width, page.Height, page.Portrait);
        Append("landscape", page.Height, page.Width, page.Landscape);

        void Append(string name, double width, double height, Margins margins)
        {
            var geometry = $"size:{Points(width)} {Points(height)};margin:{Points(margins.Top)} {Points(margins.Right)}"
                + $" {Points(margins.Bottom)} {Points(margins.Left)}";
            css.Append("@page ").Append(name).Append('{').Append(geometry).Append("}\n");
            css.Append("@page ").Append(name).Append(number).Append('\n');
            css.Append("@page ").Append(name).Append("-unnumbered{").Append(geometry).Append("}\n");
            css.Append("section.").Append(name).Append("{page:").Append(name).Append("}\n");
            css.Append("section.").Append(name).Append(".unnumbered{page:").Append(name).Append("-unnumbered}\n");
        }
    }
}
