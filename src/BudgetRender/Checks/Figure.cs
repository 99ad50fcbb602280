using BudgetRender.Budgets;
using BudgetRender.Diagnostics;

namespace BudgetRender.Checks;

/// <summary>
/// A figure that can be right or wrong: a table's cell, stated or blank, or a fact. One instance stands for one place, so
/// that two equalities over the same cell share it.
/// </summary>
public sealed class Figure
{
    private readonly Func<Figure, SourceLocation?> _locate;

    internal Figure(TableView? table, StatementRow? row, string measure, Amount? amount, Func<Figure, SourceLocation?> locate)
    {
        Table = table;
        Row = row;
        Measure = measure;
        Amount = amount;
        _locate = locate;
    }

    /// <summary>Null for a fact.</summary>
    public TableView? Table { get; }

    /// <summary>Null for a fact and for a cell of a row that the table ought to have and has not.</summary>
    public StatementRow? Row { get; }

    /// <summary>A measure's id, or a fact's path.</summary>
    public string Measure { get; }

    /// <summary>Null for a blank cell, which counts as zero.</summary>
    public Amount? Amount { get; }

    /// <summary>The key of a row that is not there; empty otherwise.</summary>
    public string MissingRowKey { get; init; } = "";

    public decimal Value => Amount?.Value ?? 0;

    /// <summary>How far the exact figure may be from the printed one; a blank is an exact zero.</summary>
    public decimal HalfUnit => Amount?.HalfUnit ?? 0;

    /// <summary>Where it stands; for a blank cell the place where it would stand.</summary>
    public SourceLocation? Location => _locate(this);

    public LocalizedText Name => FigureNames.Of(this);

    public string Printed => Amount is { } amount ? Figures.Print(amount.Value, amount.Decimals) : "0";
}
