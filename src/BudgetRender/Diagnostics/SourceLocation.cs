using System.Globalization;

namespace BudgetRender.Diagnostics;

/// <summary>
/// The place in the user's own files that a finding or a figure comes from: a workbook's cell, a line of a text
/// file, or a JSON pointer. <see cref="File"/> is the name as the user gave it, never a resolved absolute path.
/// </summary>
/// <param name="File">File name, relative as given.</param>
/// <param name="Sheet">Sheet name for workbooks; null elsewhere.</param>
/// <param name="Cell">A1 reference for workbooks; null for a whole sheet.</param>
/// <param name="Line">One-based line of a text file; 0 where there is none.</param>
/// <param name="Column">One-based column of a text file; 0 where there is none.</param>
/// <param name="Pointer">JSON pointer (RFC 6901); null elsewhere.</param>
public sealed record SourceLocation(
    string File,
    string? Sheet = null,
    string? Cell = null,
    int Line = 0,
    int Column = 0,
    string? Pointer = null)
{
    /// <summary>The form used in messages: <c>预算公开.xlsx: 预算04表!D37</c>, <c>a.md:3:14</c>, <c>b.json#/year</c>.</summary>
    public override string ToString() => Sheet is not null && Cell is not null && Line == 0 && Pointer is null
        ? $"{File}: {Sheet}!{Cell}"
        : $"{File}{(Sheet is null ? "" : ": ")}{Sheet}{(Cell is null ? "" : "!")}{Cell}{Number(Line)}{Number(Column)}{(Pointer is null ? "" : "#")}{Pointer}";

    private static string Number(int number) => number > 0 ? ":" + number.ToString(CultureInfo.InvariantCulture) : "";
}
