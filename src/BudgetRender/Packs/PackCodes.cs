namespace BudgetRender.Packs;

/// <summary>The codes of findings about packs. A retired code stays here so that it is not given out again.</summary>
public static class PackCodes
{
    public const string UnknownPack = "BR3001";
    public const string BrokenYaml = "BR3002";
    public const string UnknownKey = "BR3003";
    public const string MissingKey = "BR3004";
    public const string WrongKind = "BR3005";
    public const string UnknownValue = "BR3006";
    public const string UnknownField = "BR3007";
    public const string UnknownMeasure = "BR3008";
    public const string DuplicateColumn = "BR3009";
    public const string MissingFile = "BR3010";
    public const string Cycle = "BR3011";
    public const string DuplicateRow = "BR3012";
    public const string LeafWithoutContent = "BR3013";
    public const string UnknownStatement = "BR3014";
}
