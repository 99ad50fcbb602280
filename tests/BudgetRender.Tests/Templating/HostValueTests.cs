using BudgetRender.Templating;

namespace BudgetRender.Tests.Templating;

/// <summary>A host follows its own values into the output.</summary>
public class HostValueTests
{
    [Theory]
    [InlineData("{{ total | wan }}", "<12.50>")]
    [InlineData("{{ capture t }}共 {{ total | wan }} 万元{{ end }}{{ t }}", "共 |<12.50>| 万元")]
    [InlineData("{{ \"共\" + (total | wan) + \"。\" }}", "共|<12.50>|。")]
    [InlineData("{{ $\"共{total | wan}。\" }}", "共|<12.50>|。")]
    [InlineData("{{ include \"part\" }}", "其中 |<12.50>")]
    [InlineData("{{ func f; ret total; end; f | wan }}", "<12.50>")]
    [InlineData("{{ total | wan | string.append \"万元\" }}", "<12.50>|万元")]
    [InlineData("{{ total | wan | string.upcase }}", "12.50")]
    [InlineData("{{ total > 12 && total == 12.5 }} {{ total * 2 }}", "true| |25.0")]
    [InlineData("{{ total.cell }} {{ with total; cell; end }}", "B7| |B7")]
    [InlineData("{{ total ? 1 : 2 }} {{ total | object.kind }}", "1| |amount")]
    [InlineData("{{ total + total }}", "<25.0>")]
    public void The_output_tells_host_values_from_text(string template, string expected)
    {
        var output = new Pieces();
        RenderResult result = Template.Parse(template, "t").Render(Context(), output);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("", result.Text);
        Assert.Equal(expected, string.Join('|', output.Written));
    }

    [Fact]
    public void An_unknown_member_names_those_that_there_are()
    {
        RenderResult result = Template.Parse("{{ total.cel }}", "t").Render(Context());
        TemplateDiagnostic unknown = Assert.Single(result.Diagnostics);
        Assert.Equal(["cell"], unknown.Near);
    }

    [Fact]
    public void Globals_of_the_host_stay_as_they_are()
    {
        TemplateRecord globals = new() { ["x"] = 1, ["unit"] = new TemplateRecord { ["name"] = "办公室" }.Freeze() };
        var context = new TemplateContext { Globals = globals };
        RenderResult result = Template.Parse("{{ x = 2; x; this.x }}{{ unit.name = 1 }}", "t").Render(context);
        Assert.Equal("22", result.Text);
        Assert.Equal("BR4105", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("1", globals["x"].ToText());
    }

    [Fact]
    public void One_template_runs_on_many_threads()
    {
        Template template = Template.Parse("{{ for i in 1..50 }}{{ total | wan }},{{ x = i; x }};{{ end }}", "t");
        TemplateContext context = Context();
        string expected = template.Render(context).Text;
        string[] texts = new string[64];
        Parallel.For(0, texts.Length, i => texts[i] = template.Render(context).Text);
        Assert.All(texts, text => Assert.Equal(expected, text));
    }

    private static TemplateContext Context() => new()
    {
        Globals = new TemplateRecord { ["total"] = TemplateValue.From(new Amount(12.5m, "12.5", "B7")) },
        Functions =
        [
            new TemplateFunction("wan", call =>
            {
                Amount amount = call.Host<Amount>(0, "amount");
                return TemplateValue.From(new Amount(amount.Value, amount.Value.ToString("0.00"), amount.Cell));
            }, FunctionParameter.Required("amount")),
        ],
        Loader = name => name == "part" ? "其中 {{ total | wan }}" : null,
    };

    private sealed class Amount(decimal value, string text, string cell) : HostValue
    {
        public decimal Value => value;

        public string Cell => cell;

        public override string KindName => "amount";

        public override decimal? Number => value;

        public override IEnumerable<string> MemberNames => ["cell"];

        public override string ToText() => text;

        public override bool TryGetMember(string name, out TemplateValue member)
        {
            member = name == "cell" ? cell : default(TemplateValue);
            return name == "cell";
        }

        public override bool TryCompute(BinaryOperator operation, TemplateValue left, TemplateValue right, out TemplateValue result)
        {
            bool isSum = operation == BinaryOperator.Add && left.Kind == ValueKind.Host && right.Kind == ValueKind.Host;
            decimal sum = isSum ? left.AsHost.Number!.Value + right.AsHost.Number!.Value : 0;
            result = isSum ? TemplateValue.From(new Amount(sum, sum.ToString("0.0"), "")) : default;
            return isSum;
        }
    }

    private sealed class Pieces : TemplateOutput
    {
        public List<string> Written { get; } = [];

        public override void Write(string text) => Written.Add(text);

        public override void Write(HostValue value) => Written.Add($"<{value.ToText()}>");
    }
}
