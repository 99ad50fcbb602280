using System.Collections.Immutable;
using BudgetRender.Documents;

namespace BudgetRender.Packs;

/// <summary>
/// 模板包: everything in which one city's disclosure differs from another's, as loaded for one budget year. A pack is a
/// folder laid over its base, file by file; an edition is a folder inside it laid over both from its year on.
/// </summary>
/// <param name="Name">The folder's name, e.g. <c>sanmenxia</c>.</param>
/// <param name="Title">For people, e.g. 三门峡市.</param>
/// <param name="FileNamePattern">Template of output names without extension.</param>
/// <param name="Outline">The parts of the document in order.</param>
/// <param name="Tables">Layouts of the tables this form has, in the form's order; the order gives 预算01表 and 一、.</param>
/// <param name="ExtraLayouts">Layouts that serve reading only: tables a workbook may hold beyond the form.</param>
/// <param name="Amounts">How prose writes amounts and percentages.</param>
/// <param name="Bases">The names of the packs this one extends, nearest first.</param>
/// <param name="Options">Free settings for the pack's own templates, by name.</param>
public sealed record Pack(
    string Name,
    string Title,
    string FileNamePattern,
    ImmutableArray<OutlinePart> Outline,
    ImmutableArray<TableLayout> Tables,
    ImmutableArray<TableLayout> ExtraLayouts,
    AmountStyle Amounts,
    DocumentStyle Style,
    ImmutableDictionary<string, string> Options,
    PackFiles Files,
    ImmutableArray<string> Bases);

/// <summary>One part of a document.</summary>
/// <param name="Template">
/// Path of the template inside the pack, e.g. <c>narrative/overview.md</c>; null for a contents page that is headed 目录.
/// </param>
/// <param name="ContentsDepth">How many heading levels below the part the contents list: 0 or more.</param>
public sealed record OutlinePart(OutlineKind Kind, string? Template, int ContentsDepth);

public enum OutlineKind
{
    /// <summary>封面</summary>
    Cover,

    /// <summary>目录</summary>
    Contents,

    /// <summary>第一部分 …</summary>
    Part,

    /// <summary>附件：…预算表, followed by the pack's tables</summary>
    Attachment,
}

/// <summary>How prose writes figures.</summary>
/// <param name="Decimals">Places of amounts in 万元, 0 to 6.</param>
/// <param name="TrimZeros">Trailing zeros are dropped: 85 万元, 0.2 万元.</param>
/// <param name="ShareDecimals">Places of shares and growth rates.</param>
/// <param name="TrimShareZeros">Trailing zeros of shares and rates are dropped: 6.4%.</param>
public sealed record AmountStyle(int Decimals, bool TrimZeros, int ShareDecimals, bool TrimShareZeros)
{
    /// <summary>Zero is printed 0 even where other amounts keep their places: 0 万元 beside 1148.00 万元.</summary>
    public bool PlainZero { get; init; }
}
