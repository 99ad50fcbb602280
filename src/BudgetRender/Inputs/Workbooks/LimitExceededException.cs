namespace BudgetRender.Inputs.Workbooks;

/// <summary>Stops reading a file that is beyond <see cref="WorkbookLimits"/>; names the limit in both languages.</summary>
internal sealed class LimitExceededException(string chinese, string english) : Exception(english)
{
    public string Chinese { get; } = chinese;

    public string English { get; } = english;
}
