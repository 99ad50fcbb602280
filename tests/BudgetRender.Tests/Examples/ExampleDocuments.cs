using System.Collections.Concurrent;
using BudgetRender.Composing;
using BudgetRender.Diagnostics;
using BudgetRender.Documents;
using BudgetRender.Inputs;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Examples;

/// <summary>The examples' documents, each composed once for all tests.</summary>
internal static class ExampleDocuments
{
    private static readonly ConcurrentDictionary<string, Lazy<Result<Document>>> Composed = new(StringComparer.Ordinal);

    public static Document Compose(string exampleId) => Result(exampleId).Value!;

    /// <summary>With everything found on the way, from reading on.</summary>
    public static Result<Document> Result(string exampleId) =>
        Composed.GetOrAdd(exampleId, id => new Lazy<Result<Document>>(() => Make(id))).Value;

    public static string Folder(string exampleId) => Repository.PathTo("examples", exampleId);

    private static Result<Document> Make(string exampleId)
    {
        var opened = InputReader.Open(Folder(exampleId));
        var pack = PackLoader.Load(Repository.PathTo("templates"), opened.Value!.PackName!, opened.Value.Year!.Value);
        var read = InputReader.Read(opened.Value, pack.Value!);
        var composed = Composer.Compose(read.Value!, pack.Value!);
        return new Result<Document>(composed.Value, [.. pack.Diagnostics, .. read.Diagnostics, .. composed.Diagnostics]);
    }
}
