using System.Runtime.InteropServices;

namespace BudgetRender.Tests;

/// <summary>A fact that needs a program from outside; where the computer lacks it, the test says so and rests.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool)
    {
        if (!IsInstalled(tool)) Skip = $"The program {tool} is not on the path.";
    }

    private static bool IsInstalled(string tool)
    {
        var isWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);
        var names = isWindows ? new[] { tool + ".exe", tool + ".com" } : [tool];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => names.Any(name => File.Exists(Path.Combine(folder, name))));
    }
}
