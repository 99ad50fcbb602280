using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>An amount that a person wrote into a sentence, with the cells it can mean.</summary>
/// <param name="Phrase">The name in front of it, as written.</param>
/// <param name="Value">万元</param>
/// <param name="HalfUnit">万元: half a unit of the last place written.</param>
/// <param name="Meanings">At least one; where the name may stand for several cells, all of them.</param>
internal sealed record ProseFigure(TextPlace Place, string Phrase, string Quote, decimal Value, decimal HalfUnit, List<Meaning> Meanings)
{
    public bool Agrees(decimal value, decimal halfUnit) => Math.Abs(value - Value) <= HalfUnit + halfUnit;

    public Diagnostic Report(CheckRule rule, Meaning meaning, CheckContext context)
    {
        var finding = rule.At(
            Place.Location,
            $"「{Quote}」与{meaning.Name.Chinese} {meaning.Printed} 不一致，差 {Figures.Print(Math.Abs(Value - meaning.Value))}（允许误差 {Figures.PrintShort(HalfUnit + meaning.HalfUnit)}）",
            $"{Quote} differs from {meaning.Name.English} {meaning.Printed} by {Figures.Print(Math.Abs(Value - meaning.Value))} (tolerance {Figures.PrintShort(HalfUnit + meaning.HalfUnit)})");
        if (meaning.Location is { } place)
            finding = finding with { Related = [new(place, new($"{meaning.Name.Chinese} = {meaning.Printed}", $"{meaning.Name.English} = {meaning.Printed}"))] };
        return finding with { Hint = Cause(meaning, context) };
    }

    private LocalizedText? Cause(Meaning meaning, CheckContext context)
    {
        var places = HalfUnit >= 0.5m ? 0 : HalfUnit >= 0.05m ? 1 : 2;
        var typed = new Figure(null, null, Phrase, new Budgets.Amount(Value, places, Place.Location), _ => Place.Location);
        var stated = new Figure(null, null, "", new Budgets.Amount(meaning.Value, 2), _ => meaning.Location);
        return LikelyCauses.Find(typed, meaning.Value - Value, new Relation(CheckRules.Find("BR2516")!, [typed], [stated]), context);
    }
}
