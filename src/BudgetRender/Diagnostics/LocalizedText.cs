namespace BudgetRender.Diagnostics;

/// <summary>A sentence for the user in both languages of the program.</summary>
public sealed record LocalizedText(string Chinese, string English)
{
    public string In(Language language) => language == Language.English ? English : Chinese;
}
