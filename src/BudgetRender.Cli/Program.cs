Console.WriteLine("budgetrender");
