using System.Globalization;

namespace BudgetRender.Writers.Docx;

/// <summary>Points in the units that WordprocessingML counts in, rounded half away from zero.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double points) => Round(points * 20);

    /// <summary>Font sizes: 三号 is 32.</summary>
    public static int HalfPoints(double points) => Round(points * 2);

    /// <summary>Widths of rules. A rule is never thinner than Word can draw one.</summary>
    public static int Eighths(double points) => Math.Max(2, Round(points * 8));

    /// <summary>Indents that grow with the type.</summary>
    public static int HundredthsOfCharacter(double characters) => Round(characters * 100);

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
