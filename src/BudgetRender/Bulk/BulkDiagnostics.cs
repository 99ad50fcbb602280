using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk;

/// <summary>The words of everything that can go wrong about a run as a whole (BR7xxx).</summary>
internal static class BulkDiagnostics
{
    public static Diagnostic NoInput(string argument) => Diagnostic.Error(
        "BR7001",
        $"没有找到输入“{argument}”：它不是文件，不是文件夹，也没有匹配到任何工作簿或 JSON。",
        $"No input found for “{argument}”: it is no file, no folder, and matches no workbook or JSON.",
        new SourceLocation(argument));

    public static Diagnostic UnreadableManifest(string path, string reason) => Diagnostic.Error(
        "BR7002",
        $"清单读不了：{reason}",
        $"The manifest cannot be read: {reason}",
        new SourceLocation(path));

    public static Diagnostic ManifestLineWithoutInput(SourceLocation place) => Diagnostic.Error(
        "BR7003",
        "清单的这一行没有 input。",
        "This line of the manifest has no input.",
        place);

    public static Diagnostic ManifestInputMissing(SourceLocation place, string name) => Diagnostic.Error(
        "BR7004",
        $"清单里的输入“{name}”不存在。",
        $"The manifest's input “{name}” does not exist.",
        place);

    public static Diagnostic ManifestInputTwice(SourceLocation place, string name) => Diagnostic.Error(
        "BR7005",
        $"清单里两次列出同一个输入“{name}”。",
        $"The manifest lists the input “{name}” twice.",
        place);

    public static Diagnostic OutputNameTaken(string input, string other, string output) => Diagnostic.Error(
        "BR7006",
        $"“{input}”与“{other}”的输出文件同名：{output}。",
        $"“{input}” and “{other}” would be written to the same name: {output}.",
        new SourceLocation(input)).WithHint("在清单的 output 列里给其中一个另取名字。", "Give one of them another name in the manifest's output column.");

    public static Diagnostic RunFolderInUse(string folder) => Diagnostic.Error(
        "BR7007",
        $"另一次运行正在使用文件夹“{folder}”，本次没有开始。",
        $"Another run is using the folder “{folder}”; this one was not started.",
        new SourceLocation(folder));

    public static Diagnostic Crashed(string input, string what) => Diagnostic.Error(
        "BR7008",
        $"生成“{input}”时程序自身出错：{what}",
        $"The program itself failed on “{input}”: {what}",
        new SourceLocation(input)).WithHint("这是程序的缺陷，请连同这个输入一起报告。", "This is a fault of the program; please report it together with this input.");

    public static Diagnostic TimedOut(string input, TimeSpan limit) => Diagnostic.Error(
        "BR7009",
        $"“{input}”超过了每份文件 {limit.TotalSeconds:0.###} 秒的时限，已停止。",
        $"“{input}” ran past the limit of {limit.TotalSeconds:0.###} s a document and was stopped.",
        new SourceLocation(input));

    public static Diagnostic NotWritable(string path, string reason) => Diagnostic.Error(
        "BR7010",
        $"写不了“{path}”：{reason}",
        $"Cannot write “{path}”: {reason}",
        new SourceLocation(path));

    public static Diagnostic DamagedJournalLine(string path, int line) => Diagnostic.Warning(
        "BR7011",
        "运行记录的这一行不完整，相应的文件将重新生成。",
        "This line of the journal is incomplete; its document will be made again.",
        new SourceLocation(path, Line: line));

    public static Diagnostic ShardMissing(string what) => Diagnostic.Error(
        "BR7012",
        $"合并缺少：{what}。",
        $"The merge lacks {what}.");
}
