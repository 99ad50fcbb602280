namespace BudgetRender.Diagnostics;

/// <summary>The language in which the program speaks to its user. Documents themselves are always Chinese.</summary>
public enum Language
{
    Chinese,
    English,
}
