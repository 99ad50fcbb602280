namespace BudgetRender.Tests.Checks.Planting;

/// <summary>A copy of an officer's workbook, changed at a cell or a row; everything else stays as it was.</summary>
internal interface IWorkbookCopy
{
    /// <summary>The number in a cell as the file has it; null for text and blanks.</summary>
    decimal? Number(string sheet, CellPlace cell);

    /// <summary>The text in a cell; empty for numbers and blanks.</summary>
    string Text(string sheet, CellPlace cell);

    void Write(string sheet, CellPlace cell, decimal number);

    void Write(string sheet, CellPlace cell, string text);

    void Clear(string sheet, CellPlace cell);

    /// <summary>Takes a row out; those below move up.</summary>
    void DeleteRow(string sheet, int row);

    /// <summary>Puts a second copy of a row below it; those below move down.</summary>
    void DoubleRow(string sheet, int row);

    void RemoveSheet(string sheet);

    byte[] ToArray();
}
