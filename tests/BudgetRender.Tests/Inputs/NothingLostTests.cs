using System.Text;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs;
using ExcelDataReader;

namespace BudgetRender.Tests.Inputs;

/// <summary>Every number and every text of every table in the examples' workbooks is in the budget, or in its head.</summary>
public sealed class NothingLostTests
{
    static NothingLostTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string, int> Examples => ExampleBooks.All;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_cell_of_every_table_is_read(string name, string packName, int year)
    {
        var pack = ExampleBooks.PackOf(packName, year);
        foreach (var path in Directory.GetFiles(ExampleBooks.Folder(name)).Where(f => Path.GetExtension(f) is ".xls" or ".xlsx"))
        {
            var result = InputReader.Read(path, pack);
            Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error && d.Code != "BR1307");
            foreach (var statement in result.Value!.Statements) AssertComplete(statement, Cells(path, statement.Source!.Sheet!));
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_folder_is_one_budget(string name, string packName, int year)
    {
        var opened = InputReader.Open(ExampleBooks.Folder(name));
        Assert.Equal(packName, opened.Value!.PackName);
        Assert.Equal(year, opened.Value.Year);

        var result = InputReader.Read(opened.Value, ExampleBooks.PackOf(packName, year));

        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(year, result.Value!.Year);
        Assert.NotEqual("", result.Value.Department.Name);
        Assert.NotEmpty(result.Value.Department.Units);
        Assert.NotEmpty(result.Value.Prose[ProseTopics.Duties]);
        Assert.True(result.Value.Statements.Length >= 12);
    }

    private static void AssertComplete(Statement statement, List<(int Row, object Value)> cells)
    {
        var firstRow = FirstRow(statement);
        var amounts = statement.Rows.SelectMany(r => r.Amounts.Values).Select(a => (decimal.Round(a.Value, 6), a.Source!.Cell)).ToList();
        var numbers = cells.Where(c => c.Value is double).Select(c => decimal.Round((decimal)(double)c.Value, 6)).ToList();
        Assert.Equal(numbers.Order(), amounts.Select(a => a.Item1).Order());
        Assert.Equal(amounts.Count, amounts.DistinctBy(a => a.Cell).Count());

        var texts = string.Concat(
            statement.Rows.SelectMany(r => r.Texts.Values).Concat(statement.Notes).Select(t => Plain(t.Value)).Append(Plain(statement.Title)));
        foreach (var (row, value) in cells.Where(c => c.Value is string && c.Row >= firstRow))
        {
            var plain = Plain((string)value);
            if (Heads.Contains(plain) || texts.Contains(plain, StringComparison.Ordinal)) continue;
            Assert.Fail($"{statement.Source}: row {row + 1} holds “{value}”, which was not read.");
        }
    }

    /// <summary>Heads inside 整体绩效目标表, which has no head of its own.</summary>
    private static readonly string[] Heads =
    [
        "年度履职目标", "年度主要任务", "任务名称", "主要内容", "预算情况", "一级指标", "二级指标", "三级指标", "指标值", "指标值说明",
    ];

    private static int FirstRow(Statement statement) => statement.Rows
        .Select(r => int.Parse(r.Source!.Cell!.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)])) - 1)
        .DefaultIfEmpty(int.MaxValue)
        .Min();

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static List<(int Row, object Value)> Cells(string path, string sheet)
    {
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        while (reader.Name != sheet) Assert.True(reader.NextResult());
        var cells = new List<(int, object)>();
        for (var row = 0; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is { } value and not "" && !(value is string text && text.Trim().Length == 0)) cells.Add((row, value));
            }
        }
        return cells;
    }
}
