using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

/// <summary>The tables of <c>docs/templating.md</c> are run: what they promise is what happens.</summary>
public class TemplatingDocumentTests
{
    private static readonly string[] Namespaces = ["array", "date", "html", "math", "object", "regex", "string", "timespan"];

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (string[] cells in Rows().Where(c => c.Length == 3 && c[0].Contains('.', StringComparison.Ordinal)))
            {
                rows.Add(cells[0], cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_its_table_says(string function, string example, string expected)
    {
        Assert.Contains(function, example, StringComparison.Ordinal);
        var context = new TemplateContext { Now = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero), RandomSeed = 1 };
        RenderResult result = Template.Parse("{{ " + example + " }}", "docs/templating.md").Render(context);
        Assert.Equal("", string.Concat(result.Diagnostics.Select(d => d.ToText(TemplateLanguage.English))));
        Assert.Equal(expected, result.Text);
    }

    [Fact]
    public void The_tables_list_the_functions_there_are()
    {
        IEnumerable<string> listed = Rows().Select(c => c[0]).Where(n => Namespaces.Contains(n.Split('.')[0]) && n.Contains('.', StringComparison.Ordinal));
        IEnumerable<string> known = Namespaces.SelectMany(n => BuiltinNames.Find(n).AsRecord.Names.Select(f => $"{n}.{f}"));
        Assert.Equal(known.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_construct_names_a_case_that_exists()
    {
        string[] named = [.. Rows().Where(c => c.Length == 2).Select(c => c[1])];
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(File.Exists(Path.Combine(TemplateCases.Folder("language", name), "template.txt")), name));
        IEnumerable<string> folders = Directory.GetDirectories(TemplateCases.Folder("language")).Select(f => Path.GetFileName(f)!);
        Assert.Empty(folders.Except(named));
    }

    /// <summary>The cells of each table row, without the backticks around them.</summary>
    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(TemplateCases.Root, "docs", "templating.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) || line.StartsWith("| case", StringComparison.Ordinal))
            .Select(line => line.Replace("\\|", "\u0001", StringComparison.Ordinal).Trim('|', ' ').Split('|').Select(Cell).ToArray());

    private static string Cell(string text)
    {
        string cell = text.Trim();
        string fence = cell.StartsWith("``", StringComparison.Ordinal) ? "``" : "`";
        if (cell.Length >= fence.Length * 2 && cell.StartsWith(fence, StringComparison.Ordinal))
        {
            cell = cell[fence.Length..^fence.Length];
            cell = fence.Length == 2 ? cell[1..^1] : cell;
        }

        return cell.Replace('\u0001', '|');
    }
}
