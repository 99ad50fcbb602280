namespace BudgetRender.Inputs.Workbooks;

/// <summary>Workbooks are untrusted: beyond these bounds a file is refused, far above any real budget.</summary>
internal static class WorkbookLimits
{
    public const long FileBytes = 64L << 20;
    public const long UnpackedBytes = 512L << 20;
    public const int Parts = 2_000;
    public const int Sheets = 200;
    public const int RowsPerSheet = 200_000;
    public const int ColumnsPerSheet = 1_000;
    public const int Cells = 5_000_000;
}
