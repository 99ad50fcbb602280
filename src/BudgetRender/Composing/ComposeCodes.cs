namespace BudgetRender.Composing;

/// <summary>The codes of findings about composing. A retired code stays here so that it is not given out again.</summary>
public static class ComposeCodes
{
    public const string MissingTable = "BR3501";
    public const string RowWithoutPlace = "BR3502";
    public const string AmountWithoutColumn = "BR3503";
    public const string MissingFact = "BR3511";
    public const string MissingReason = "BR3512";
    public const string MissingTableInText = "BR3513";
    public const string MissingProse = "BR3514";
    public const string UnsupportedMarkdown = "BR3521";
    public const string BadHeading = "BR3522";
    public const string BadListNumbers = "BR3523";
    public const string BadGlossary = "BR3524";
    public const string NotPrintable = "BR3525";
}
