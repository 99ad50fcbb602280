using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>A code with a name as the tables write them, and what the catalogue of the year says of it.</summary>
/// <param name="Entry">Null when the catalogue does not know the code.</param>
/// <param name="Places">Where it is so written, in table order.</param>
/// <param name="CodePlaces">The codes' own cells, in the same order.</param>
internal sealed record CodedName(
    string Code, string Name, CatalogueEntry? Entry, bool HasFormerName, int UsualLength, List<SourceLocation> Places, List<SourceLocation> CodePlaces)
{
    public bool HasUsualLength => Code.Length == UsualLength && Code.All(char.IsAsciiDigit);

    /// <summary>True when the catalogue's name is good enough to judge by.</summary>
    public bool IsVouched => Name.Length > 0 && Entry is { Status: not CatalogueStatus.Unverified };

    public bool HasOfficialName => Entry is not null && TextForms.Same(Name, Entry.Name);

    /// <summary>One finding for all places, at the first of the names.</summary>
    public Diagnostic Mention(CheckRule rule, string chinese, string english) => Mention(rule, Places, chinese, english);

    /// <summary>One finding for all places, at the first of the codes.</summary>
    public Diagnostic MentionCode(CheckRule rule, string chinese, string english) => Mention(rule, CodePlaces, chinese, english);

    private static Diagnostic Mention(CheckRule rule, List<SourceLocation> places, string chinese, string english)
    {
        var more = places.Count > 1 ? ($"（共 {places.Count} 处）", $" ({places.Count} places)") : ("", "");
        return rule.At(places.FirstOrDefault(), chinese + more.Item1, english + more.Item2) with
        {
            Related = [.. places.Skip(1).Take(4).Select(p => new RelatedLocation(p, new("写法相同", "written alike")))],
        };
    }
}
