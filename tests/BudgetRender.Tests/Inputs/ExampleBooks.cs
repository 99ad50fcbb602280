using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Inputs;

/// <summary>The folders of <c>examples</c> with their packs and years.</summary>
internal static class ExampleBooks
{
    public static TheoryData<string, string, int> All => new()
    {
        { "sanmenxia-gov-office-2026", "sanmenxia", 2026 },
        { "sanmenxia-approval-bureau-2025", "sanmenxia", 2025 },
        { "sanmenxia-demo-zone-2023", "sanmenxia", 2023 },
        { "luohe-gov-office-2024", "luohe", 2024 },
        { "jiyuan-committee-office-2026", "jiyuan", 2026 },
    };

    public static string Folder(string name) => Repository.PathTo("examples", name);

    public static Pack PackOf(string name, int year) => PackLoader.Load(Repository.PathTo("templates"), name, year).Value!;
}
