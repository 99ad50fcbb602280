using BudgetRender.Documents;

namespace BudgetRender.Writers.Docx;

/// <summary>The numbered lists of a document, each a list of its own in Word, so that editing one leaves the others.</summary>
internal sealed class ListNumbering(ListIds ids)
{
    private readonly List<NativeList> _lists = [];
    private int _counted;

    /// <summary>A list of one level: its id, its marks and the number it starts with.</summary>
    public readonly record struct NativeList(int Id, NumberPattern Pattern, int Start);

    public IReadOnlyList<NativeList> Lists => _lists;

    /// <summary>The list of the next item; where a tree skips a number, another list begins.</summary>
    public int Next(Number number, bool isFirst)
    {
        var pattern = NumberPattern.Of(number);
        if (isFirst || number.Value != _counted + 1 || pattern != _lists[^1].Pattern)
            _lists.Add(new NativeList(ids.Next(), pattern, number.Value));
        _counted = number.Value;
        return _lists[^1].Id;
    }
}
