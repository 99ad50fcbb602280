using BudgetRender.Inputs;
using BudgetRender.Packs;
using BudgetRender.Tests.Bulk;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Inputs;

/// <summary>
/// A case is a folder under <c>tests/cases/inputs</c>: <c>input.txt</c> begins with pack and year and goes on as a workbook
/// in the form of <see cref="GridText"/>; <c>expected.txt</c> is what is read from it.
/// </summary>
public sealed class InputCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.PathTo("tests", "cases", "inputs")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_workbook_is_read_as_expected(string name)
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Repository.PathTo("tests", "cases", "inputs", name, "input.txt"));
        var asked = text[..text.IndexOf('\n')].Trim().Split(' ');
        var path = folder.Path(asked.Length > 2 ? "book.xls" : "book.xlsx");
        GridText.Write(text[(text.IndexOf('\n') + 1)..], path);
        var pack = PackLoader.Load(Repository.PathTo("templates"), asked[0], int.Parse(asked[1])).Value!;

        var result = InputReader.Read(path, pack);

        Golden.Matches($"inputs/{name}/expected.txt", BudgetOutline.Of(result, path));
    }
}
