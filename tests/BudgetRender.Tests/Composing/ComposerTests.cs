using BudgetRender.Composing;
using BudgetRender.Documents;
using BudgetRender.Tests.Packs;

namespace BudgetRender.Tests.Composing;

public sealed class ComposerTests
{
    [Fact]
    public void A_file_is_named_as_the_pack_says()
    {
        var budget = SampleBudget.Create();
        budget = budget with { Department = budget.Department with { ShortName = "市政府办" } };

        Assert.Equal("市政府办2026年部门预算公开", Composer.FileName(budget, BuiltInPacks.Load("henan", 2026)));
    }

    [Fact]
    public void A_missing_table_is_printed_empty_with_a_warning()
    {
        var pack = BuiltInPacks.Load("henan", 2026);

        var composed = Composer.Compose(SampleBudget.Create(), pack with { Outline = [.. pack.Outline.Where(p => p.Template == "narrative/attachment.md")] });

        var warnings = composed.Diagnostics.Where(d => d.Code == ComposeCodes.MissingTable).ToArray();
        Assert.Equal(pack.Tables.Length - 2, warnings.Length);
        var fund = composed.Value!.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single(t => t.Id == "fund");
        Assert.Single(fund.Body);
    }

    [Fact]
    public void Composing_twice_gives_the_same_document()
    {
        var pack = BuiltInPacks.Load("henan", 2026);

        Assert.Equal(
            DocumentOutline.Of(Composer.Compose(SampleBudget.Create(), pack).Value!),
            DocumentOutline.Of(Composer.Compose(SampleBudget.Create(), pack).Value!));
    }
}
