using BudgetRender.Templating;

namespace BudgetRender.Composing.Narrative;

/// <summary>
/// Marks in rendered text where a value of the host was printed. Markdown sees two private-use characters around an index
/// and nothing of the value; <see cref="SentinelText"/> puts the value back afterwards.
/// </summary>
internal static class Sentinels
{
    public const char Open = '\uE000';
    public const char Close = '\uE001';

    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Open, Close);

    public static bool IsSentinel(char c) => c is Open or Close;
}
