using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>Projects by name, however brackets, dashes and blanks are written.</summary>
internal static class ProjectNames
{
    /// <summary>The first line of each project, by unit-independent name; projects of one name together.</summary>
    public static Dictionary<string, List<int>> Rows(TableView table)
    {
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var leaf in table.Structure.Leaves)
        {
            var name = Plain(table.Statement.Rows[leaf].Text(Fields.Name));
            if (name.Length == 0) continue;
            if (!rows.TryGetValue(name, out var list)) rows.Add(name, list = []);
            list.Add(leaf);
        }
        return rows;
    }

    /// <summary>One finding for projects that the other table lacks, with near names where the other has them.</summary>
    public static Diagnostic Report(CheckRule rule, List<StatementRow> rows, (string Chinese, string English) message, IEnumerable<string> others)
    {
        var names = string.Join("、", rows.Take(5).Select(r => r.Text(Fields.Name)));
        var more = rows.Count > 5 ? " …" : "";
        var finding = rule.At(Place(rows[0]), $"{message.Chinese}：{names}{more}", $"{message.English}: {names}{more}") with
        {
            Related = [.. rows.Skip(1).Take(4).Where(r => Place(r) is not null).Select(r => new RelatedLocation(Place(r)!, new(r.Text(Fields.Name), r.Text(Fields.Name))))],
        };
        var near = rows.SelectMany(r => others.Where(o => TextForms.IsNear(r.Text(Fields.Name), o))).FirstOrDefault();
        return near is null ? finding : finding.WithHint($"另一张表中有近似的「{near}」，像是同一项目", $"The other table has {near}, which looks like the same project.");
    }

    private static SourceLocation? Place(StatementRow row) => row.Texts.GetValueOrDefault(Fields.Name)?.Source ?? row.Source;

    private static string Plain(string name) => TextForms.Plain(name);
}
