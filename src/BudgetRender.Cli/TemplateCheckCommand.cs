using System.CommandLine;
using BudgetRender.Composing;
using BudgetRender.Composing.Checking;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Cli;

/// <summary><c>budgetrender template check PACK [--year N] [--input INPUT] [--lang zh|en]</c></summary>
internal static class TemplateCheckCommand
{
    public static Command Create()
    {
        var pack = new Argument<string>("PACK") { Description = "模板包的名称或文件夹" };
        var year = new Option<int?>("--year") { Description = "只检查这个预算年度的版本；不给时检查所有版本" };
        var input = new Option<string?>("--input") { Description = "再用这份预算执行模板：工作簿、JSON 文件，或含 budgetrender.yaml 的文件夹" };
        var language = CommonOptions.Language();
        var command = new Command("check", "检查模板包的所有模板") { pack, year, input, language };
        command.SetAction(parsed => Check(
            parsed.GetRequiredValue(pack), parsed.GetValue(year), parsed.GetValue(input), CommonOptions.Workshop(null), parsed.GetValue(language)));
        return command;
    }

    private static int Check(string name, int? year, string? input, Workshop workshop, Language language)
    {
        var editions = PackLoader.EditionYears(workshop.PacksFolder, name);
        int[] years = year is { } one ? [one] : editions.IsEmpty ? [DateTime.Today.Year] : [.. editions];
        var findings = new List<Diagnostic>();
        var canRun = years.All(y => AddStatic(workshop, name, y, findings));
        if (canRun && input is not null) canRun = AddComposed(workshop, name, input, findings);

        Diagnostic[] all = [.. findings.DistinctBy(f => (f.Code, f.Location, f.Message.Chinese))];
        Findings.Print(all, language);
        if (!canRun) return ExitCode.CannotRun;
        return all.Any(f => f.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
    }

    /// <summary>What can be found without data in the edition of a year. False when there is no such pack.</summary>
    private static bool AddStatic(Workshop workshop, string name, int year, List<Diagnostic> findings)
    {
        var pack = workshop.Pack(name, year);
        findings.AddRange(pack.Diagnostics);
        if (pack.Value is null) return false;
        findings.AddRange(TemplateChecker.Check(pack.Value, year));
        return true;
    }

    /// <summary>What the templates find when they run for an input. False when that cannot be read.</summary>
    private static bool AddComposed(Workshop workshop, string name, string input, List<Diagnostic> findings)
    {
        var report = new ReportGenerator(workshop).Examine(input, new ReportOptions(name, [], Force: true, DateTime.Today.Year));
        if (report.Budget is null || report.Pack is null)
        {
            findings.AddRange(report.Findings);
            return false;
        }

        findings.AddRange(Composer.Compose(report.Budget, report.Pack).Diagnostics);
        return true;
    }
}
