using BudgetRender.Documents;

namespace BudgetRender.Layout.Fonts;

/// <summary>
/// One document's fonts by role and weight, the fallbacks behind each. It reports the files that are not there and the
/// characters that no font has.
/// </summary>
internal sealed class TypeCase(FontSet fonts, DocumentStyle style, LayoutFindings findings)
{
    private readonly Dictionary<(FontRole Role, bool IsBold), FaceStack> _stacks = [];

    public FaceStack StackOf(FontRole role, bool isBold)
    {
        if (_stacks.TryGetValue((role, isBold), out var stack)) return stack;
        stack = Load(role, isBold);
        _stacks.Add((role, isBold), stack);
        return stack;
    }

    private FaceStack Load(FontRole role, bool isBold)
    {
        var choice = style.Fonts[role];
        var file = isBold && choice.BoldFile is { } bold ? bold : choice.File;
        var (face, problem) = fonts.Find(file);
        if (face is null) findings.AddMissingFont(role, file, problem);
        var isHeading = role == FontRole.Heading;
        var (first, second) = isHeading
            ? (FontSet.SansFallback, FontSet.SerifFallback)
            : (FontSet.SerifFallback, FontSet.SansFallback);
        return new FaceStack(fonts, face, first, second, IsEmboldened: isBold && choice.BoldFile is null);
    }
}
