using BudgetRender.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetRender.Writers.Docx;

/// <summary>
/// word/settings.xml: today's layout rules of Word with its Chinese habits. Fields are not updated on opening: the
/// contents come filled, and Word would ask the reader for leave.
/// </summary>
internal static class SettingsPart
{
    private const string WordUri = "http://schemas.microsoft.com/office/word";

    public static W.Settings Build(DocumentStyle style)
    {
        var settings = new W.Settings(
            new W.Zoom { Percent = "100" },
            new W.BordersDoNotSurroundHeader(),
            new W.BordersDoNotSurroundFooter(),
            new W.DefaultTabStop { Val = 420 });
        if (style.PageNumber.Alternating) settings.Append(new W.EvenAndOddHeaders());
        settings.Append(
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.CompressPunctuation },
            Compatibility(),
            new W.ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" },
            new W.DecimalSymbol { Val = "." },
            new W.ListSeparator { Val = "," });
        return settings;
    }

    private static W.Compatibility Compatibility() => new(
        new W.SpaceForUnderline(),
        new W.BalanceSingleByteDoubleByteWidth(),
        new W.DoNotLeaveBackslashAlone(),
        new W.UnderlineTrailingSpaces(),
        new W.DoNotExpandShiftReturn(),
        new W.AdjustLineHeightInTable(),
        new W.UseFarEastLayout(),
        Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
        Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
        Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
        Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"));

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = WordUri, Val = value };
}
