using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>This year's amount against last year's.</summary>
/// <param name="Subject">What follows <c>prior.</c> and <c>reason.</c> in the facts' paths.</param>
internal sealed record YearChange(string Subject, Figure Current, Figure Prior)
{
    /// <summary>万元, to the places printed; zero where rounding alone could make the difference.</summary>
    public decimal Change => Math.Abs(Current.Value - Prior.Value) <= Current.HalfUnit + Prior.HalfUnit - 0.001m ? 0 : Current.Value - Prior.Value;

    public LocalizedText Words => Change > 0
        ? new($"增加 {Figures.Print(Change)}", $"up {Figures.Print(Change)}")
        : new($"减少 {Figures.Print(-Change)}", $"down {Figures.Print(-Change)}");
}
