namespace BudgetRender.Documents;

/// <summary>A number in the outline, counted once by the composer.</summary>
/// <param name="Value">One-based.</param>
/// <param name="Text">As printed, with its marks: <c>第一部分</c>, <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>（1）</c>.</param>
public sealed record Number(NumberFormat Format, int Value, string Text);

/// <summary>The forms a number takes. GB/T 9704-2012, 7.3.3 fixes their order below the part.</summary>
public enum NumberFormat
{
    /// <summary>第一部分</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,
}
