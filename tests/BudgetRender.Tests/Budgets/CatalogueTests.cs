using BudgetRender.Budgets;

namespace BudgetRender.Tests.Budgets;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData(2019, "20805", "行政事业单位离退休")]
    [InlineData(2020, "20805", "行政事业单位养老支出")]
    [InlineData(2018, "210", "医疗卫生与计划生育支出")]
    [InlineData(2026, "210", "卫生健康支出")]
    [InlineData(2026, "2010306", "政务公开审批")]
    [InlineData(2026, "234", "抗疫特别国债安排的支出")]
    public void Names_change_with_the_year(int year, string code, string name) =>
        Assert.Equal(name, Catalogue.Of(year).FunctionalName(code));

    [Fact]
    public void An_unknown_code_has_no_name() => Assert.Null(Catalogue.Of(2026).FunctionalName("2999999"));

    [Fact]
    public void A_departmental_code_may_stand_with_both_kinds_of_units()
    {
        var pairs = Catalogue.Of(2026).PairsOf("30101");

        Assert.Contains(pairs, p => p is { Government: "50101", Administrative: true });
        Assert.Contains(pairs, p => p is { Government: "50501", Administrative: false });
    }

    [Fact]
    public void Every_item_has_its_class()
    {
        foreach (var code in (string[])["201", "202", "215", "224", "227", "229", "234"]) Assert.NotNull(Catalogue.Of(2026).Functional(code));
        foreach (var code in (string[])["218", "225", "226", "228"]) Assert.Null(Catalogue.Of(2026).Functional(code));
    }
}
