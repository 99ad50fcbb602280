using System.Text;

namespace BudgetRender.Province;

/// <summary>Writes a province: a file for each department, and beside them <c>planted.csv</c> with what is faulty.</summary>
public static class ProvinceFolder
{
    public const string PlantedName = "planted.csv";

    public static void Write(ProvinceOptions options, string packsFolder, string folder)
    {
        Directory.CreateDirectory(folder);
        var generator = new Generator(options, packsFolder);
        var planted = new string?[options.Count];
        Parallel.For(0, options.Count, index =>
        {
            var file = generator.Make(index);
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Bytes);
            if (file.Fault is { } fault) planted[index] = $"{file.Name},{fault.Name}\n";
        });
        File.WriteAllText(Path.Combine(folder, PlantedName), "file,fault\n" + string.Concat(planted), new UTF8Encoding(false));
    }
}
