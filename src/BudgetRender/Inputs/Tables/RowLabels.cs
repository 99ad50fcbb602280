using BudgetRender.Budgets;
using BudgetRender.Packs;

namespace BudgetRender.Inputs.Tables;

/// <summary>
/// Finds the layout's rows by their labels, without numbers in front. A label that occurs more than once, as 其中：财政拨款,
/// means the next row of that label after the last one found.
/// </summary>
internal sealed class RowLabels
{
    private readonly List<Entry> _entries;
    private int _next;

    public RowLabels(IEnumerable<LayoutRow> rows) => _entries = [.. rows.Select(r => new Entry(r))];

    public LayoutRow? Find(string label, string group)
    {
        var form = new Form(label);
        var at = FirstFree(e => e.Forms.Any(f => f.Full == form.Full), group);
        if (at < 0) at = FirstFree(e => e.Forms.Any(f => f.Plain == form.Plain), group);
        if (at < 0) at = FirstFree(e => e.Forms.Any(f => f.Stem == form.Stem), group);
        if (at < 0) return null;
        _entries[at].IsUsed = true;
        _next = at + 1;
        return _entries[at].Row;
    }

    public IReadOnlyList<string> Near(string label) => NearNames.Of(label, _entries.Select(e => e.Row.Label));

    private int FirstFree(Predicate<Entry> matches, string group)
    {
        bool IsIt(Entry entry) => !entry.IsUsed && matches(entry)
            && (entry.Group.Length == 0 || group.Length == 0 || entry.Group == LabelText.Normalize(group));
        var after = _entries.FindIndex(Math.Min(_next, _entries.Count), IsIt);
        return after >= 0 ? after : _entries.FindIndex(IsIt);
    }

    private sealed class Entry(LayoutRow row)
    {
        public LayoutRow Row { get; } = row;

        public List<Form> Forms { get; } = [.. row.Aliases.Prepend(row.Label).Concat(OfficialName(row.Key)).Select(l => new Form(l))];

        public string Group { get; } = LabelText.Normalize(row.Group ?? "");

        public bool IsUsed { get; set; }

        /// <summary>A 类 also goes by its official name: 城乡社区支出 where the form says 城乡社区事务.</summary>
        private static IEnumerable<string> OfficialName(string key) =>
            key.Length == 3 && Catalogue.Current.FunctionalName(key) is { } name ? [name] : [];
    }

    /// <summary>A label normalised, without its number, and without 支出 at its end: 卫生健康支出 is also 卫生健康.</summary>
    private sealed class Form
    {
        public Form(string label)
        {
            Full = LabelText.Normalize(label);
            Plain = LabelText.WithoutNumber(Full);
            Stem = Plain.EndsWith("支出", StringComparison.Ordinal) ? Plain[..^2] : Plain;
        }

        public string Full { get; }

        public string Plain { get; }

        public string Stem { get; }
    }
}
