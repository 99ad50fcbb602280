using BudgetRender.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// word/fontTable.xml. An office font that a computer lacks is replaced by its sister from Windows rather than by
/// whatever comes first in the list.
/// </summary>
internal static class FontTablePart
{
    private const string ChineseCharset = "86";
    private const string WesternCharset = "00";

    private static readonly Dictionary<string, string> Sisters = new(StringComparer.Ordinal)
    {
        ["方正小标宋简体"] = "方正小标宋_GBK",
        ["仿宋_GB2312"] = "仿宋",
        ["楷体_GB2312"] = "楷体",
        ["仿宋"] = "FangSong",
        ["楷体"] = "KaiTi",
        ["黑体"] = "SimHei",
        ["宋体"] = "SimSun",
    };

    public static W.Fonts Build(DocumentStyle style)
    {
        var choices = Enum.GetValues<FontRole>().Select(role => style.Fonts[role]).ToList();
        var chinese = choices.Select(c => c.OfficeName).Distinct().ToList();
        var western = choices.Select(c => c.LatinName).Distinct().Except(chinese);
        return new W.Fonts(chinese.Select(Chinese).Concat(western.Select(name => Font(name, WesternCharset))));
    }

    private static W.Font Chinese(string name)
    {
        var font = Font(name, ChineseCharset);
        if (Sisters.TryGetValue(name, out var sister)) font.PrependChild(new W.AltName { Val = sister });
        return font;
    }

    private static W.Font Font(string name, string charset) =>
        new(new W.FontCharSet { Val = charset }, new W.FontFamily { Val = W.FontFamilyValues.Auto }) { Name = name };
}
