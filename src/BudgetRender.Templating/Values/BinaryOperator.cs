namespace BudgetRender.Templating;

public enum BinaryOperator : byte
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulus,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    And,
    Or,
    Coalesce,
    NotCoalesce,
    RangeInclude,
    RangeExclude,
}
