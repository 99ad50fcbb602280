namespace BudgetRender.Province;

/// <summary>What is to be generated; the same options give the same bytes.</summary>
/// <param name="Format"><c>xlsx</c> or <c>json</c>.</param>
/// <param name="Faulty">Share of departments that get a fault, 0 to 1; the ten faults take turns.</param>
/// <param name="Pack">A built-in pack whose form the tables have.</param>
public sealed record ProvinceOptions(int Count, int Seed, string Format, double Faulty, string Pack = "henan", int Year = 2026);
