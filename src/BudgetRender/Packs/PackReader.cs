using System.Collections.Immutable;
using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Packs;

/// <summary>Reads a pack from its layers: the manifests key by key, every other file from the nearest layer that has it.</summary>
internal sealed class PackReader(PackLayers layers, List<Diagnostic> findings)
{
    private static readonly string[] ManifestKeys =
        ["title", "extends", "editions", "file_name", "outline", "tables", "amounts", "options", "checks"];

    private static readonly string[] AmountKeys = ["decimals", "trim", "share_decimals", "trim_shares", "plain_zero"];

    private readonly ImmutableArray<YamlMap> _manifests = [.. layers.Layers.Select(l => l.Manifest).OfType<YamlMap>()];
    private readonly PackFiles _files = layers.Files;

    public Pack Read(string name)
    {
        var tables = Tables();
        var pack = new Pack(
            name,
            Text("title"),
            Text("file_name"),
            Outline(),
            tables,
            Extras(tables),
            Amounts(),
            StyleReader.Read(_files, findings, _manifests[0].Place()),
            Options(),
            _files,
            [.. layers.Bases]);
        foreach (var manifest in _manifests)
        {
            foreach (var key in ManifestKeys) manifest.Has(key);
            manifest.Finish();
        }

        return pack;
    }

    private string Text(string key) => (Nearest(key) ?? _manifests[^1]).RequiredText(key);

    private YamlMap? Nearest(string key) => _manifests.FirstOrDefault(m => m.Has(key));

    private ImmutableArray<OutlinePart> Outline()
    {
        var manifest = Nearest("outline") ?? _manifests[^1];
        if (!manifest.Has("outline")) manifest.ReportMissing("outline");
        return [.. manifest.Maps("outline").Select(Part)];
    }

    private OutlinePart Part(YamlMap map)
    {
        var kind = map.Choice(
            "kind",
            OutlineKind.Part,
            ("part", OutlineKind.Part),
            ("cover", OutlineKind.Cover),
            ("contents", OutlineKind.Contents),
            ("attachment", OutlineKind.Attachment));
        var part = new OutlinePart(kind, map.Text("template"), map.Integer("contents_depth") ?? 0);
        if (part.Template is null && kind != OutlineKind.Contents) map.ReportMissing("template");
        if (part.Template is { } template && _files.Find(template) is null)
            map.ReportAt(PackCodes.MissingFile, "template", $"找不到模板文件“{template}”。", $"There is no template '{template}'.");
        map.Finish();
        return part;
    }

    private ImmutableArray<TableLayout> Tables()
    {
        var manifest = Nearest("tables") ?? _manifests[^1];
        if (!manifest.Has("tables")) manifest.ReportMissing("tables");
        var ids = manifest.Texts("tables");
        var tables = ImmutableArray.CreateBuilder<TableLayout>(ids.Length);
        for (var i = 0; i < ids.Length; i++)
        {
            if (Table(ids[i], manifest.PlaceOf("tables", i)) is { } table) tables.Add(table);
        }

        return tables.ToImmutable();
    }

    private TableLayout? Table(string id, SourceLocation place)
    {
        if (!StatementIds.All.Contains(id))
        {
            var near = string.Join("、", NearNames.Of(id, StatementIds.All));
            findings.Add(Diagnostic.Error(
                PackCodes.UnknownStatement, $"没有标准表“{id}”。相近：{near}。", $"There is no standard table '{id}'. Near: {near}.", place));
            return null;
        }

        var path = $"tables/{id}.yaml";
        if (_files.Find(path) is { } text)
            return YamlFile.Parse(text, _files.Origins[path], findings) is { } map ? TableLayoutReader.Read(id, map) : null;
        findings.Add(Diagnostic.Error(PackCodes.MissingFile, $"找不到表式文件“{path}”。", $"There is no layout '{path}'.", place));
        return null;
    }

    /// <summary>Layouts in the files that the form does not print.</summary>
    private ImmutableArray<TableLayout> Extras(ImmutableArray<TableLayout> tables) =>
    [
        .. StatementIds.All
            .Where(id => tables.All(t => t.Id != id) && _files.Find($"tables/{id}.yaml") is not null)
            .Select(id => Table(id, _manifests[0].Place()))
            .OfType<TableLayout>(),
    ];

    private AmountStyle Amounts()
    {
        var maps = _manifests.Where(m => m.Has("amounts")).Select(m => m.Map("amounts")).ToArray();
        var style = new AmountStyle(
            Places(maps, "decimals"), Flag(maps, "trim"), Places(maps, "share_decimals"), Flag(maps, "trim_shares"))
        { PlainZero = Flag(maps, "plain_zero") };
        foreach (var map in maps)
        {
            foreach (var key in AmountKeys) map.Has(key);
            map.Finish();
        }

        return style;
    }

    private static int Places(YamlMap[] maps, string key)
    {
        if (maps.FirstOrDefault(m => m.Has(key)) is not { } map) return 2;
        if (map.Integer(key) is >= 0 and <= 6 and var places) return places;
        map.ReportAt(PackCodes.UnknownValue, key, $"“{key}”应为 0 至 6。", $"'{key}' must be 0 to 6.");
        return 2;
    }

    private static bool Flag(YamlMap[] maps, string key) => maps.FirstOrDefault(m => m.Has(key))?.Flag(key) ?? false;

    private ImmutableDictionary<string, string> Options()
    {
        var options = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var map in _manifests.Where(m => m.Has("options")).Select(m => m.Map("options")))
        {
            foreach (var key in map.Keys)
                if (!options.ContainsKey(key) && map.Text(key) is { } text) options.Add(key, text);
        }

        return options.ToImmutable();
    }
}
