namespace BudgetRender.Checks;

/// <summary>
/// A cell by <c>TABLE.ROW.MEASURE</c>. Both rows' keys and measures may hold points, so every split is tried and the first
/// row that the table has is taken; the measure <c>amount</c> may be left out.
/// </summary>
internal static class CellPath
{
    public static Figure? Find(CheckContext context, string path)
    {
        var point = path.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 || context.Find(path[..point]) is not { } table) return null;
        var rest = path[(point + 1)..];
        for (var split = rest.Length; split > 0; split = rest.LastIndexOf('.', split - 1))
        {
            var measure = split == rest.Length ? "amount" : rest[(split + 1)..];
            if (table.HasRow(rest[..split]) && (split < rest.Length || table.States(measure))) return table.Cell(rest[..split], measure);
        }
        return null;
    }
}
