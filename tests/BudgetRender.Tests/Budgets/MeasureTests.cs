using BudgetRender.Budgets;
using BudgetRender.Packs;
using BudgetRender.Tests.House;

namespace BudgetRender.Tests.Budgets;

public sealed class MeasureTests
{
    public static TheoryData<string> Statements => [.. StatementIds.All];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Every_part_of_a_sum_is_a_measure_of_the_table(string id)
    {
        var measures = StatementMeasures.For(id);

        var parts = measures.Measures.Select(m => m.Rule).OfType<MeasureRule.Sum>().SelectMany(s => s.Parts);

        Assert.All(parts, part => Assert.NotNull(measures.Find(part)));
        Assert.Equal(measures.Measures.Length, measures.Measures.DistinctBy(m => m.Id).Count());
    }

    [Theory]
    [InlineData("henan", 2026)]
    [InlineData("sanmenxia", 2023)]
    [InlineData("luohe", 2024)]
    [InlineData("jiyuan", 2026)]
    public void Every_measure_of_a_pack_is_defined(string name, int year)
    {
        var pack = PackLoader.Load(Repository.PathTo("templates"), name, year).Value!;

        var unknown = pack.Tables.Concat(pack.ExtraLayouts)
            .SelectMany(t => t.Sides.SelectMany(s => s.Columns).SelectMany(c => c.Leaves).Select(l => (t.Id, l.Measure)))
            .Where(m => m.Measure is not null && StatementMeasures.For(m.Id).Find(m.Measure) is null);

        Assert.Empty(unknown);
    }

    [Fact]
    public void A_total_is_the_sum_of_its_parts_as_the_table_states_them()
    {
        var measures = StatementMeasures.For(StatementIds.Expenditure);

        Assert.Equal(["basic.total", "project.total"], measures.StatedParts("total", _ => true).ToArray());
        Assert.Equal(
            ["basic.wages", "basic.personal", "basic.goods", "basic.capital"],
            measures.StatedParts("basic.total", m => m is not ("basic.personnel" or "basic.operating")).ToArray());
        Assert.Equal(
            ["basic.wages", "basic.personal", "basic.operating"],
            measures.StatedParts("basic.total", m => m is "basic.wages" or "basic.personal" or "basic.operating").ToArray());
        Assert.Empty(measures.StatedParts("basic.wages", _ => true));
    }

    [Fact]
    public void Revenue_without_a_subtotal_of_this_year_is_the_sum_of_its_sources()
    {
        var stated = new[] { "current.general", "current.general.appropriation", "current.fund", "carryover.total", "carryover.general" };

        Assert.Equal(
            ["current.general", "current.fund", "carryover.total"],
            StatementMeasures.For(StatementIds.Revenue).StatedParts("total", stated.Contains).ToArray());
    }
}
