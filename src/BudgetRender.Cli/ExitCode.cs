namespace BudgetRender.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Findings of severity error; nothing was written for those documents unless forced.</summary>
    public const int Errors = 1;

    /// <summary>Usage, unreadable input, unknown pack.</summary>
    public const int CannotRun = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 3;
}
