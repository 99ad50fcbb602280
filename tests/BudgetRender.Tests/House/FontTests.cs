using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BudgetRender.Tests.House;

/// <summary>The fonts are the ones that fonts/README.md names, with a licence each, and small enough to be cloned.</summary>
public sealed partial class FontTests
{
    [Fact]
    public void Every_font_has_its_row_checksum_and_licence()
    {
        var readme = File.ReadAllText(Repository.PathTo("fonts", "README.md"));
        var rows = Row().Matches(readme).ToDictionary(m => m.Groups["file"].Value, m => m);
        var files = Directory.GetFiles(Repository.PathTo("fonts"), "*.ttf");

        Assert.Equal(files.Select(Path.GetFileName).Order(), rows.Keys.Order());
        Assert.All(files, file =>
        {
            var row = rows[Path.GetFileName(file)];
            Assert.Equal(row.Groups["sum"].Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
            Assert.True(File.Exists(Repository.PathTo("fonts", row.Groups["licence"].Value)));
        });
    }

    [Fact]
    public void Fonts_stay_below_64_megabytes() =>
        Assert.True(Directory.GetFiles(Repository.PathTo("fonts"), "*.ttf").Sum(f => new FileInfo(f).Length) < 64_000_000);

    [GeneratedRegex(@"\| `(?<file>[\w.-]+\.ttf)` \|.*?\]\((?<licence>[^)]+)\).*`(?<sum>[0-9a-f]{64})`")]
    private static partial Regex Row();
}
