using System.Collections.Immutable;
using BudgetRender.Checks;
using BudgetRender.Diagnostics;
using BudgetRender.Packs;

namespace BudgetRender.Tests.Checks;

public class CheckOptionsTests
{
    private const string Manifest = """
        title: 某市
        checks:
          off:
            - { code: BR2601, reason: 本市分两册公开 }
          severity:
            - { code: BR2101, severity: warning, reason: 试行 }
          equalities:
            - { name: 基本支出, left: expenditure.total.basic.total, right: general.total.basic.total, reason: 全部由一般公共预算安排 }
        """;

    [Fact]
    public void A_pack_switches_rules_off_changes_severities_and_adds_equalities()
    {
        var read = CheckOptionsReader.Read(Files(Manifest));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(new DisabledRule("BR2601", "本市分两册公开"), Assert.Single(read.Value!.Off));
        Assert.Equal(new ChangedSeverity("BR2101", Severity.Warning, "试行"), Assert.Single(read.Value.Severities));
        Assert.Equal("general.total.basic.total", Assert.Single(read.Value.Equalities).Right);
    }

    [Fact]
    public void An_unknown_code_and_a_missing_reason_are_reported()
    {
        var read = CheckOptionsReader.Read(Files("checks:\n  off:\n    - { code: BR2999 }\n"));
        Assert.Equal(2, read.Diagnostics.Length);
    }

    [Fact]
    public void A_changed_severity_is_the_findings()
    {
        var options = CheckOptions.Default with { Severities = [new("BR2101", Severity.Note, "")] };
        var findings = Checker.Check(CaseFolder.Read(Path.Combine(CaseFolder.Root, "BR2101", "wrong")), options);
        Assert.Equal(Severity.Note, findings.Single(f => f.Code == "BR2101").Severity);
    }

    private static PackFiles Files(string manifest) => new(
        ImmutableDictionary<string, string>.Empty.Add("pack.yaml", manifest),
        ImmutableDictionary<string, string>.Empty.Add("pack.yaml", "templates/x/pack.yaml"));
}
