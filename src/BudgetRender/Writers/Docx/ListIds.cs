namespace BudgetRender.Writers.Docx;

/// <summary>Gives out the ids of list instances (w:numId) of one document.</summary>
internal sealed class ListIds
{
    public const int First = 1;

    private int _last = First;

    public int Next() => ++_last;
}
