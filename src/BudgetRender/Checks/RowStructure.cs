using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>
/// Which rows of a table sum which: the total its departments or all leaves, a department its units, a unit the leaves below
/// it. Order decides, except for the total, which some cities print last.
/// </summary>
public sealed class RowStructure
{
    public RowStructure(Statement statement)
    {
        var leaves = new List<int>();
        var departments = new List<Group>();
        var units = new List<Group>();
        for (var i = 0; i < statement.Rows.Length; i++)
        {
            switch (statement.Rows[i].Kind)
            {
                case RowKind.Total:
                    Totals.Add(i);
                    break;
                case RowKind.Department:
                    departments.Add(new Group(i));
                    units.Add(new Group(-1));
                    break;
                case RowKind.Unit:
                    if (departments.Count > 0) departments[^1].Parts.Add(i);
                    units.Add(new Group(i));
                    break;
                case RowKind.Class:
                    Classes.Add(i);
                    break;
                case RowKind.Item or RowKind.Project:
                    leaves.Add(i);
                    if (units is [.., { Head: >= 0 } unit]) unit.Parts.Add(i);
                    else if (departments.Count > 0) departments[^1].Parts.Add(i);
                    break;
            }
        }
        Leaves = leaves;
        HasPairs = leaves.Count > 0 && statement.Rows[leaves[0]].Key.StartsWith("pair:", StringComparison.Ordinal);
        Departments = departments;
        Units = [.. units.Where(u => u.Head >= 0)];
    }

    /// <summary>True of tables by pairs of economic codes, which may stand in several rows.</summary>
    public bool HasPairs { get; }

    /// <summary>Rows of kind total; one in most tables.</summary>
    public List<int> Totals { get; } = [];

    public List<int> Classes { get; } = [];

    public IReadOnlyList<int> Leaves { get; }

    /// <summary>Each department with its units, and with its leaves where no unit stands between.</summary>
    public IReadOnlyList<Group> Departments { get; }

    /// <summary>Each unit with its leaves.</summary>
    public IReadOnlyList<Group> Units { get; }

    /// <summary>A row and the rows it sums.</summary>
    public sealed record Group(int Head)
    {
        public List<int> Parts { get; } = [];
    }
}
