using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>The rows of a table by departmental and government economic code; one pair may stand on several rows.</summary>
internal static class EconomicPairs
{
    public static Dictionary<string, List<int>> Rows(TableView table)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var leaf in table.Structure.Leaves)
        {
            var row = table.Statement.Rows[leaf];
            var (own, government) = (row.Text(Fields.EconomicCode), row.Text(Fields.GovernmentCode));
            if (own.Length != 5 || government.Length != 5) continue;
            if (!rows.TryGetValue(own + "-" + government, out var list)) rows.Add(own + "-" + government, list = []);
            list.Add(leaf);
        }
        return rows;
    }
}
