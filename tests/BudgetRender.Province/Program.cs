using System.CommandLine;
using BudgetRender.Province;

var count = new Option<int>("--count") { Description = "Departments to make", DefaultValueFactory = _ => 100 };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same files", DefaultValueFactory = _ => 1 };
var format = new Option<string>("--format") { Description = "xlsx or json", DefaultValueFactory = _ => "xlsx" };
var faulty = new Option<double>("--faulty") { Description = "Share of faulty departments", DefaultValueFactory = _ => 0.05 };
var pack = new Option<string>("--pack") { Description = "The form that the tables have", DefaultValueFactory = _ => "henan" };
var output = new Option<string>("-o") { Description = "Folder to write to", Required = true };
format.AcceptOnlyFromAmong("xlsx", "json");
var root = new RootCommand("Generates the budgets of a province's departments, consistent but for the faults it plants")
{
    count, seed, format, faulty, pack, output,
};
root.SetAction(result => ProvinceFolder.Write(
    new ProvinceOptions(
        result.GetValue(count), result.GetValue(seed), result.GetValue(format)!, result.GetValue(faulty), result.GetValue(pack)!),
    Path.Combine(AppContext.BaseDirectory, "templates"),
    result.GetValue(output)!));
return root.Parse(args).Invoke();
