using System.Collections.Immutable;
using System.CommandLine;
using BudgetRender.Bulk;
using BudgetRender.Diagnostics;

namespace BudgetRender.Cli.Bulk;

/// <summary>The options that only a run over many inputs has.</summary>
internal sealed class BulkArguments
{
    private readonly Option<string?> _manifest = new("--manifest") { Description = "清单文件：CSV（input,pack,output,…）或 JSON 行" };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "同时处理的份数", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> _shard = new("--shard") { Description = "只做第 i 份（共 n 份）：i/n" };
    private readonly Option<double?> _timeLimit = new("--time-limit") { Description = "每份文件的时限（秒）" };

    public BulkArguments()
    {
        _jobs.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<int>() < 1) r.AddError("--jobs 至少为 1。");
        });
        _shard.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<string?>() is { } text && Shard.Parse(text) is null) r.AddError($"“{text}”不是 i/n，例如 2/8。");
        });
        _timeLimit.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<double?>() <= 0) r.AddError("--time-limit 须大于 0。");
        });
    }

    /// <summary>Adds the options, and lets a manifest stand in place of inputs.</summary>
    /// <param name="hasRunFolder">False where nothing is written, so that there are no shares and no time limit.</param>
    public void AddTo(Command command, Argument<string[]> inputs, bool hasRunFolder)
    {
        inputs.Arity = ArgumentArity.ZeroOrMore;
        foreach (var option in hasRunFolder ? new Option[] { _manifest, _jobs, _shard, _timeLimit } : [_manifest, _jobs]) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(inputs) is not { Length: > 0 } && result.GetValue(_manifest) is null) result.AddError("没有输入：给出文件、文件夹，或用 --manifest。");
        });
    }

    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs);

    /// <summary>
    /// True when the command line asks for a run folder: a manifest, a share, more than one input, or an argument that
    /// stands for many. One file or one department's folder is a single document.
    /// </summary>
    public bool IsBulk(ParseResult parsed, string[] arguments) =>
        parsed.GetValue(_manifest) is not null || parsed.GetValue(_shard) is not null || arguments.Length > 1
        || arguments.Any(a => !File.Exists(a) && !File.Exists(Path.Combine(a, InputExpansion.FolderFile)) && (Directory.Exists(a) || a.AsSpan().ContainsAny('*', '?')));

    /// <summary>The inputs of the arguments and the manifest, with what was wrong about them.</summary>
    public (ImmutableArray<BulkInput> Inputs, ImmutableArray<Diagnostic> Diagnostics) Inputs(ParseResult parsed, string[] arguments)
    {
        var (inputs, diagnostics) = InputExpansion.Expand(arguments);
        if (parsed.GetValue(_manifest) is not { } path) return (inputs, diagnostics);
        var listed = Manifest.Read(path);
        var names = listed.Inputs.Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        return ([.. listed.Inputs, .. inputs.Where(i => !names.Contains(i.Name))], [.. diagnostics, .. listed.Diagnostics]);
    }

    public BulkOptions Options(ParseResult parsed, string output, bool force) => new(
        output,
        Jobs(parsed),
        force,
        parsed.GetValue(_timeLimit) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        parsed.GetValue(_shard) is { } shard ? Shard.Parse(shard)! : Shard.Whole);
}
