using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A code with a name as the tables write them, and what the catalogue of the year says of it.</summary>
/// <param name="Entry">Null when the catalogue does not know the code.</param>
/// <param name="Places">Where it is so written, in table order.</param>
internal sealed record CodedName(string Code, string Name, CatalogueEntry? Entry, bool HasFormerName, int UsualLength, List<SourceLocation> Places)
{
    public bool HasUsualLength => Code.Length == UsualLength && Code.All(char.IsAsciiDigit);

    /// <summary>True when the catalogue's name is good enough to judge by.</summary>
    public bool IsVouched => Name.Length > 0 && Entry is { Status: not CatalogueStatus.Unverified };

    public bool HasOfficialName => Entry is not null && TextForms.Same(Name, Entry.Name);

    /// <summary>One finding for all places, at the first of them.</summary>
    public Diagnostic Mention(CheckRule rule, string chinese, string english)
    {
        var more = Places.Count > 1 ? ($"（共 {Places.Count} 处）", $" ({Places.Count} places)") : ("", "");
        return rule.At(Places.FirstOrDefault(), chinese + more.Item1, english + more.Item2) with
        {
            Related = [.. Places.Skip(1).Take(4).Select(p => new RelatedLocation(p, new("写法相同", "written alike")))],
        };
    }
}
