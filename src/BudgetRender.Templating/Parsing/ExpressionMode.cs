namespace BudgetRender.Templating;

/// <summary>What an expression may hold where it stands.</summary>
[Flags]
internal enum ExpressionMode : byte
{
    None = 0,

    /// <summary>An argument of <c>f a b</c>: what follows is the next argument, not an argument of this one.</summary>
    NoCalls = 1,

    /// <summary>Between <c>?</c> and <c>:</c>, where a colon does not name an argument.</summary>
    NoNames = 2,

    /// <summary>Behind <c>when</c>, where <c>||</c> separates values.</summary>
    When = 4,

    /// <summary>Behind <c>in</c>, where <c>limit:</c> and the like belong to the loop.</summary>
    Loop = 8,
}
