using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Templating;

namespace BudgetRender.Composing.Values;

/// <summary>Everything that templates can name.</summary>
internal static class Vocabulary
{
    public static TemplateRecord Of(Budget budget, Pack pack, FindingLog log)
    {
        var globals = new TemplateRecord();
        globals.Set("year", (long)budget.Year);
        globals.Set("last_year", (long)budget.Year - 1);
        globals.Set("department", Department(budget.Department));
        globals.Set("prose", new ProseNode(budget, log));
        globals.Set("glossary", GlossaryEntries.Of(budget, pack, log));
        globals.Set("options", new OptionsValue(pack.Options));
        var facts = new FactSource(budget.Facts, pack.Amounts, log);
        foreach (var name in FactPath.Start.Names)
            if (name != "department" && FactPath.Start.Find(name) is { IsEnd: false } path) globals.Set(name, facts.At(path));
        foreach (var layout in pack.Tables.Concat(pack.ExtraLayouts))
            globals.Set(layout.Id, new StatementValue(new StatementSource(budget, layout, pack.Amounts, log)));
        return globals.Freeze();
    }

    private static MembersValue Department(Department department)
    {
        var units = TemplateList.Of(
            department.Units, u => new MembersValue(("code", new TextValue(u.Code)), ("name", new TextValue(u.Name))));
        return new MembersValue(
            ("code", new TextValue(department.Code)),
            ("name", new TextValue(department.Name)),
            ("short_name", new TextValue(department.ShortName)),
            ("table_name", new TextValue(department.TableName)),
            ("units", units.Freeze()));
    }
}
