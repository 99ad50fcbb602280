using BudgetRender.Checks;

namespace BudgetRender.Tests.Checks.Planting;

/// <summary>Sentences with what is left over in published explanations, put behind the department's own words.</summary>
internal static class TextFaults
{
    private static readonly (string Name, string Code, string Text)[] Sentences =
    [
        ("both branches of a choice", "BR2704", "收入增加（减少）主要保障机构运转"),
        ("one word of a choice left", "BR2704", "支出增减少属正常变动"),
        ("a placeholder of crosses", "BR2705", "主要用于××等事项"),
        ("a filling instruction", "BR2705", "此处填写其他内容"),
        ("an opening quotation mark alone", "BR2707", "用于“运行费等事项"),
        ("a closing quotation mark alone", "BR2707", "用于运行费”等事项"),
        ("an opening title mark alone", "BR2707", "依据《有关办法执行"),
        ("an opening bracket alone", "BR2708", "含其他事项（含租用等"),
        ("a closing bracket alone", "BR2708", "含其他事项含租用）等"),
        ("a doubled full stop", "BR2709", "保障正常运转。。另有其他安排"),
        ("a comma before a full stop", "BR2709", "保障正常运转，。另有其他安排"),
        ("full-width digits", "BR2710", "保障１２个科室运转"),
        ("department and unit mixed up", "BR2712", "我部门保障运转，我单位负责实施"),
    ];

    public static IEnumerable<FaultKind> All =>
    [
        .. Sentences.Select(s => new FaultKind("text: " + s.Name, example => Behind(example, s.Text, s.Code))),
        new("text: cut off after a comma", example => Sentence(example).Select(t => Plant.Text(t.Location!, Body(t) + "，", "BR2713"))),
        new("text: cut off after a word that wants more", example => Sentence(example).Select(t => Plant.Text(t.Location!, Body(t) + "，由于", "BR2713"))),
        new("text: a reason with its lead-in", example => Reasons(example).Select(t => Plant.Text(t.Location!, "主要原因是：" + t.Text, "BR2714"))),
        new("text: a duty twice", example => Duties(example).Zip(Duties(example).Skip(1)).Select(d => Plant.Text(d.Second.Location!, d.First.Text, "BR2711"))),
        new("text: last year's budget", example => Behind(example, $"{example.Budget.Year - 1}年项目支出安排用于运转", "BR2519")),
        new("text: a percentage that does not follow", example => Behind(example, Share(example), "BR2517")),
        new("text: an amount with a digit too many", example => Behind(example, Total(example), "BR2516")),
        new("text: an amount ten times too large", example => Behind(example, $"公务接待费{Cell(example, "three_public", "reception") * 10}万元", "BR2516")
            .Where(_ => Cell(example, "three_public", "reception") > 0)),
        new("text: a growth that does not follow", example => Behind(example, Growth(example), "BR2517")),
        new("text: a number of vehicles that is not", example => Vehicles(example)),
    ];

    private static IEnumerable<Plant> Behind(ExampleCopy example, string sentence, string code) =>
        Sentence(example).Select(t => Plant.Text(t.Location!, $"{Body(t)}；{sentence}。", code));

    /// <summary>Texts among the facts that are free sentences; reasons are read for what they say of the change.</summary>
    private static IEnumerable<TextPlace> Sentence(ExampleCopy example) =>
        Texts(example).Where(t => t.Path.StartsWith("usage.", StringComparison.Ordinal) || t.Path == "operating.content");

    private static IEnumerable<TextPlace> Reasons(ExampleCopy example) =>
        Texts(example).Where(t => t.Path.StartsWith("reason.", StringComparison.Ordinal));

    private static IEnumerable<TextPlace> Duties(ExampleCopy example) => Texts(example).Where(t => t.Path == "duties");

    private static IEnumerable<TextPlace> Texts(ExampleCopy example) => example.Context.Texts.Where(t => t.Location?.Cell is not null);

    private static string Body(TextPlace text) => text.Text.TrimEnd('。', '；');

    private static string Share(ExampleCopy example)
    {
        var table = example.Context.Find("expenditure")!;
        var (basic, total) = (table.Cell("total", "basic.total").Value, table.Cell("total", "total").Value);
        return $"基本支出{basic}万元，占{decimal.Round(basic / total * 100, 2) + 3.41m:0.00}%";
    }

    private static string Total(ExampleCopy example) =>
        $"本部门支出总计4{example.Context.Find("expenditure")!.Cell("total", "total").Value}万元";

    private static string Growth(ExampleCopy example)
    {
        var (now, before) = (example.Context.Find("balance")!.Cell("revenue.total", "amount").Value, example.Context.Fact("prior.revenue")!.Value);
        var percent = Math.Abs(decimal.Round((now - before) / before * 100, 2)) + 0.45m;
        return $"收入{(now > before ? "增加" : "减少")}{Math.Abs(now - before)}万元，{(now > before ? "增长" : "下降")}{percent:0.00}%";
    }

    private static decimal Cell(ExampleCopy example, string table, string measure) => example.Context.Find(table)!.Cell("total", measure).Value;

    private static IEnumerable<Plant> Vehicles(ExampleCopy example)
    {
        var count = example.Budget.Facts.Entries.Values.Where(f => f.Path.StartsWith("assets.vehicles.", StringComparison.Ordinal)).Sum(f => f.Number?.Value ?? 0);
        return Behind(example, $"单位共有车辆{count + 3:0}辆", "BR2518");
    }
}
