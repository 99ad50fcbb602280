namespace BudgetRender.Templating;

/// <summary>The sentences of one code. <c>{0}</c>, <c>{1}</c> … are the arguments of the diagnostic; a hint may be absent.</summary>
internal sealed record Words(string Chinese, string English, string? ChineseHint = null, string? EnglishHint = null);
