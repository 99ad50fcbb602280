namespace BudgetRender.Checks;

/// <summary>Whether a reason speaks of a rise, of a fall, or of neither.</summary>
internal static class Directions
{
    private static readonly string[] Up = ["增加", "增长", "上升", "提高", "新增", "上调", "扩大", "增多"];
    private static readonly string[] Down = ["减少", "下降", "压缩", "压减", "缩减", "降低", "削减", "下调", "核减"];
    private static readonly string[] Same = ["持平", "不变", "无变化", "没有变化", "一致", "无增减", "未增加", "未增减", "不增加", "未减少"];

    public static bool Rises(string text) => Up.Any(w => text.Contains(w, StringComparison.Ordinal));

    public static bool Falls(string text) => Down.Any(w => text.Contains(w, StringComparison.Ordinal));

    public static bool SaysUnchanged(string text) => Same.Any(w => text.Contains(w, StringComparison.Ordinal));
}
