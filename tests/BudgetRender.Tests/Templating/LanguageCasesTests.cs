using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

public class LanguageCasesTests
{
    public static TheoryData<string> Cases => TemplateCases.List("language");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_prints_what_is_expected(string name)
    {
        string folder = TemplateCases.Folder("language", name);
        RenderResult result = TemplateCases.Parse(folder).Render(TemplateCases.Context(folder, isLenient: false, TemplateLimits.Default));
        Assert.Equal("", string.Concat(result.Diagnostics.Select(d => d.ToText(TemplateLanguage.English))));
        TemplateCases.Compare(folder, result.Text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_printed_template_prints_the_same(string name)
    {
        string folder = TemplateCases.Folder("language", name);
        Template template = TemplateCases.Parse(folder);
        Template again = Template.Parse(TemplatePrinter.Print(template), "template.txt");
        Assert.Equal(TreeOutline.Of(template), TreeOutline.Of(again));
    }
}
