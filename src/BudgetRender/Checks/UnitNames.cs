using BudgetRender.Budgets;

namespace BudgetRender.Checks;

/// <summary>The units as the tables write them, in table order.</summary>
internal static class UnitNames
{
    private const string OwnOffice = "本级";

    public static IEnumerable<UnitName> Of(CheckContext context) =>
        from table in context.Tables
        from unit in table.Structure.Units
        let row = table.Statement.Rows[unit.Head]
        let code = row.Key[(row.Key.IndexOf(':', StringComparison.Ordinal) + 1)..]
        let name = row.Text(Fields.Name)
        where code.Length > 0 && name.Length > 0
        select new UnitName(code, name, row.Texts[Fields.Name].Source ?? row.Source);

    /// <summary>A listed unit without a remark in brackets, without 本级 and the mark that ends the item.</summary>
    public static string WithoutRemark(string text)
    {
        var name = text.Trim().TrimEnd('。', '；', ';', '，');
        var bracket = name.IndexOfAny(['（', '(']);
        if (bracket > 0 && name.IndexOfAny(['）', ')']) == name.Length - 1) name = name[..bracket];
        return name.EndsWith(OwnOffice, StringComparison.Ordinal) ? name[..^OwnOffice.Length] : name;
    }
}
