using BudgetRender.Packs;
using BudgetRender.Tests.Packs;

namespace BudgetRender.Tests.Composing;

/// <summary>The base pack with a single part of our own in place of its outline.</summary>
internal static class SamplePack
{
    public const string Template = "narrative/sample.md";

    public static Pack WithPart(string template)
    {
        var pack = BuiltInPacks.Load("henan", 2026);
        return pack with
        {
            Outline = [new OutlinePart(OutlineKind.Part, Template, 5)],
            Files = new PackFiles(pack.Files.Texts.SetItem(Template, template), pack.Files.Origins.SetItem(Template, Template)),
        };
    }
}
