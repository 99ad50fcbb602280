namespace BudgetRender.Diagnostics;

/// <summary>How bad a finding is. Only <see cref="Error"/> stops a document from being written.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing, nothing is wrong.</summary>
    Note,

    /// <summary>警告: probably wrong, or right in a way that readers will ask about.</summary>
    Warning,

    /// <summary>错误: the document would contradict itself, or cannot be made.</summary>
    Error,
}
