namespace BudgetRender.Checks;

/// <summary>Vehicles by kind as far as they were given.</summary>
internal static class Vehicles
{
    private static readonly string[] Paths =
        ["assets.vehicles.general", "assets.vehicles.enforcement", "assets.vehicles.special", "assets.vehicles.emergency", "assets.vehicles.other"];

    public static List<Figure> Kinds(CheckContext context) => [.. Paths.Select(context.Fact).OfType<Figure>()];
}
