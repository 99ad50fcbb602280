using BudgetRender.Layout;

namespace BudgetRender.Writers.Pdf;

/// <summary>The areas that the contents' entries cover on one page, text and page number together.</summary>
internal sealed class LinkAreas
{
    /// <summary>How far a line's area reaches above and below its baseline, in ems.</summary>
    private const double Above = 0.9;
    private const double Below = 0.2;

    private readonly List<(ContentsOrigin Origin, Area Area)> _areas = [];

    /// <summary>Edges in points from the page's upper left corner.</summary>
    public readonly record struct Area(double Left, double Top, double Right, double Bottom);

    public IReadOnlyList<(ContentsOrigin Origin, Area Area)> All => _areas;

    /// <param name="origin">Entries come one after the other.</param>
    public void Add(ContentsOrigin origin, TextItem text)
    {
        var size = text.Run.Size;
        var area = new Area(
            text.X, text.Baseline - (Above * size), text.X + text.Run.Width, text.Baseline + (Below * size));
        if (_areas.Count == 0 || !IsSameEntry(_areas[^1].Origin, origin))
        {
            _areas.Add((origin, area));
            return;
        }

        var known = _areas[^1].Area;
        var joined = new Area(
            Math.Min(known.Left, area.Left),
            Math.Min(known.Top, area.Top),
            Math.Max(known.Right, area.Right),
            Math.Max(known.Bottom, area.Bottom));
        _areas[^1] = (_areas[^1].Origin, joined);
    }

    private static bool IsSameEntry(ContentsOrigin a, ContentsOrigin b) =>
        ReferenceEquals(a.List, b.List) && a.Entry == b.Entry;
}
