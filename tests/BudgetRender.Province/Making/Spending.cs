namespace BudgetRender.Province.Making;

/// <summary>What a department is for: its 款 with the items of its running and of its projects.</summary>
internal sealed record SpendingArea(string Administration, string Institution, string[] Projects)
{
    /// <summary>行政运行, or 事业运行 for institutions.</summary>
    public string Running(UnitPlan unit) => unit.IsAdministrative ? Administration : Institution;
}

/// <summary>Items of the functional classification that the generated departments use.</summary>
internal static class Spending
{
    public const string AdministrativeRetired = "2080501";
    public const string InstitutionRetired = "2080502";
    public const string Pension = "2080505";
    public const string AdministrativeMedical = "2101101";
    public const string InstitutionMedical = "2101102";
    public const string Housing = "2210201";

    public static readonly SpendingArea[] Areas =
    [
        new("2010301", "2010350", ["2010302", "2010399"]),
        new("2010601", "2010350", ["2010602", "2010699"]),
        new("2011301", "2011350", ["2011302", "2011399"]),
        new("2040401", "2040450", ["2040402"]),
        new("2120101", "2011350", ["2120102", "2120199", "2120399", "2120501", "2120601"]),
    ];

    public static readonly string[] Fund = ["2120803", "2120899"];

    public static readonly string[] Capital = ["2230105", "2239999"];
}
