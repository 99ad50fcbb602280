using System.Collections;
using System.Reflection;
using BudgetRender.Documents;

namespace BudgetRender.Tests.Writers;

/// <summary>C# cannot prove a switch over a closed family complete; one document with the whole family in it can.</summary>
public sealed class EveryBlockTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Block).Assembly.GetTypes().Where(t => !t.IsAbstract && Families.Any(f => f.IsAssignableFrom(t)))];

    private static Type[] Families => [typeof(Block), typeof(Inline), typeof(CellContent)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Holds_each_kind(Type kind)
    {
        Assert.Contains(kind, Values(EveryBlock.Document).Select(v => v.GetType()));
    }

    [Fact]
    public void Holds_each_heading_level_number_format_and_section_kind()
    {
        var values = Values(EveryBlock.Document).ToHashSet();
        Assert.All(Enum.GetValues<HeadingLevel>(), v => Assert.Contains(v, values));
        Assert.All(Enum.GetValues<NumberFormat>(), v => Assert.Contains(v, values));
        Assert.All(Enum.GetValues<SectionKind>(), v => Assert.Contains(v, values));
        Assert.All(Enum.GetValues<PageNumbering>(), v => Assert.Contains(v, values));
    }

    /// <summary>The sections and everything below them.</summary>
    private static IEnumerable<object> Values(object value)
    {
        yield return value;
        if (value is string) yield break;
        var below = value is IEnumerable items
            ? items.Cast<object>()
            : value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(DocumentStyle))
                .Select(p => p.GetValue(value)!);
        if (value.GetType().Namespace != typeof(Block).Namespace && value is not IEnumerable) yield break;
        foreach (var item in below.Where(b => b is not null).SelectMany(Values)) yield return item;
    }
}
