using System.Text;
using System.Text.Json;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;
using BudgetRender.Inputs;
using BudgetRender.Inputs.Json;
using BudgetRender.Tests.Bulk;
using FsCheck;
using FsCheck.Fluent;

namespace BudgetRender.Tests.Inputs;

public sealed class BudgetJsonTests
{
    [Fact]
    public void What_is_written_reads_back_as_the_same_budget() => Prop.ForAll(BudgetSamples.Budgets, budget =>
    {
        var read = Read(Write(budget));

        Assert.Empty(read.Diagnostics.Where(d => d.Code != "BR1408"));
        var expected = new Result<Budget>(budget with { Statements = read.Value!.Statements }, []);
        Assert.Equal(Outline(expected), Outline(read with { Diagnostics = [] }));
        Assert.Equal(Statements(budget), Statements(read.Value).Take(budget.Statements.Length));
        Assert.Equal(budget.Ledger.Length, read.Value.Ledger.Length);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(2026, 3));

    [Theory]
    [MemberData(nameof(ExampleBooks.All), MemberType = typeof(ExampleBooks))]
    public void An_example_reads_back_from_JSON(string name, string pack, int year)
    {
        var budget = InputReader.Read(ExampleBooks.Folder(name), ExampleBooks.PackOf(pack, year)).Value!;

        var read = Read(Write(budget));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Statements(budget), Statements(read.Value!));
        Assert.Equal(Write(budget), Write(read.Value!));
    }

    [Fact]
    public void Missing_tables_are_derived_from_the_ledger_and_stated_ones_stay()
    {
        const string Line = """{ "unit": "103001", "functional": "2010301", "economic": "30217", "government": "50206", "amount": "1.50" }""";
        var budget = Read($$"""
            {
              "year": 2026, "department": { "code": "103", "name": "某局" },
              "statements": [ { "id": "three_public", "rows": [ { "kind": "total", "key": "total", "amounts": { "total": 9.9 } } ] } ],
              "ledger": [ {{Line}} ]
            }
            """).Value!;

        Assert.Equal(9.9m, budget.Find(StatementIds.ThreePublic)!.Row("total")!.Amount("total")!.Value.Value);
        Assert.Equal(1.5m, budget.Find(StatementIds.Expenditure)!.Row("item:2010301")!.Amount("basic.goods")!.Value.Value);
        Assert.Equal(Pivot.StatementIds.Length, budget.Statements.Length);
    }

    [Fact]
    public void Numbers_keep_the_places_they_are_written_with()
    {
        var row = Read("""
            { "year": 2026, "department": { "name": "某局" }, "statements": [
              { "id": "three_public", "rows": [ { "kind": "total", "key": "total", "amounts": { "total": 1.50, "abroad": "1,000.0", "reception": 2 } } ] },
              { "id": "fund", "unit": "元", "rows": [ { "kind": "total", "key": "total", "amounts": { "total": 15000 } } ] } ] }
            """).Value!;

        var total = row.Find(StatementIds.ThreePublic)!.Row("total")!;
        Assert.Equal((1.5m, 2), (total.Amount("total")!.Value.Value, total.Amount("total")!.Value.Decimals));
        Assert.Equal((1000m, 1), (total.Amount("abroad")!.Value.Value, total.Amount("abroad")!.Value.Decimals));
        Assert.Equal((2m, 0), (total.Amount("reception")!.Value.Value, total.Amount("reception")!.Value.Decimals));
        Assert.Equal((1.5m, 4), (row.Find(StatementIds.Fund)!.Row("total")!.Amount("total")!.Value.Value, row.Find(StatementIds.Fund)!.Row("total")!.Amount("total")!.Value.Decimals));
    }

    [Theory]
    [InlineData("{ \"year\": 2026, \"departement\": {} }", "BR1402", "/departement", 1)]
    [InlineData("{ \"year\": 2026,\n \"facts\": { \"prior\": { \"revenu\": 1 } } }", "BR1402", "/facts/prior/revenu", 2)]
    [InlineData("{ \"facts\": {\n \"prior.revenue\": \"viel\" } }", "BR1403", "/facts/prior.revenue", 2)]
    [InlineData("{ \"facts\": { \"assets.vehicles.general\": 1.5 } }", "BR1303", "/facts/assets.vehicles.general", 1)]
    [InlineData("{ \"statements\": [ { \"id\": \"fnud\" } ] }", "BR1405", "/statements/0/id", 1)]
    [InlineData("{ \"statements\": [ { \"id\": \"fund\", \"rows\": [\n{ \"key\": \"total\" } ] } ] }", "BR1404", "/statements/0/rows/0", 2)]
    [InlineData("{ \"statements\": [ { \"id\": \"fund\", \"rows\": [ { \"kind\": \"total\", \"key\": \"t\", \"amounts\": { \"abroad\": 1 } } ] } ] }", "BR1402", "/statements/0/rows/0/amounts/abroad", 1)]
    [InlineData("{ \"ledger\": [ { \"unit\": \"103\", \"functional\": \"2010301\", \"economic\": \"30101\", \"government\": \"50101\", \"amount\": 1 } ] }", "BR1406", "/ledger/0/unit", 1)]
    public void Faults_name_pointer_and_line(string json, string code, string pointer, int line)
    {
        var finding = Assert.Single(Read(json).Diagnostics, d => d.Code == code);

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal((pointer, line), (finding.Location!.Pointer, finding.Location.Line));
    }

    [Theory]
    [InlineData("{ \"year\": 2026,\n  \"facts\": { ", 2)]
    [InlineData("", 1)]
    [InlineData("{\n\n \"a\": \u0001 }", 3)]
    public void Faulty_syntax_names_its_line(string json, int line)
    {
        var result = Read(json);

        Assert.Null(result.Value);
        var finding = Assert.Single(result.Diagnostics, d => d.Code == "BR1401");
        Assert.Equal(line, finding.Location!.Line);
    }

    [Fact]
    public void The_schema_lists_what_can_be_read()
    {
        using var schema = JsonDocument.Parse(BudgetSchema.Write());
        var properties = schema.RootElement.GetProperty("properties");

        var facts = properties.GetProperty("facts").GetProperty("properties").EnumerateObject().Select(p => p.Name);
        Assert.Equal(FactVocabulary.All.Select(f => f.Path), facts);
        var row = properties.GetProperty("statements").GetProperty("items").GetProperty("properties").GetProperty("rows").GetProperty("items");
        Assert.True(row.GetProperty("properties").GetProperty("amounts").GetProperty("properties").TryGetProperty("basic.wages", out _));
        Assert.Contains("budget_line", row.GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(e => e.GetString()));
    }

    private static IEnumerable<string> Statements(Budget budget) => budget.Statements.Select(s => Outline(new Result<Budget>(
        new Budget(0, budget.Department, [Placeless(s)], Facts.None, System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<SourcedText>>.Empty, []), [])));

    private static Statement Placeless(Statement statement) =>
        statement with { Rows = [.. statement.Rows.Select(r => r with { Source = null })] };

    private static string Outline(Result<Budget> result) => BudgetOutline.Of(result, "\0").ReplaceLineEndings("\n");

    private static string Write(Budget budget)
    {
        using var stream = new MemoryStream();
        BudgetJson.Write(budget, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Result<Budget> Read(string json)
    {
        using var folder = new TemporaryFolder();
        return InputReader.Read(folder.Write("b.json", json), ExampleBooks.PackOf("henan", 2026));
    }
}
