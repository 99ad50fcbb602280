namespace BudgetRender.Templating;

public enum ValueKind : byte
{
    Null,
    Boolean,
    Integer,
    BigInteger,
    Float,
    Decimal,
    String,
    Date,
    TimeSpan,
    List,
    Range,
    Record,
    Function,
    Host,
    Empty,
}
