namespace BudgetRender.Templating;

internal enum TokenKind : byte
{
    End,
    Text,
    CodeEnter,
    CodeExit,
    NewLine,
    Semicolon,
    Identifier,
    Local,
    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    String,
    InterpolatedStart,
    InterpolatedText,
    InterpolatedOpen,
    InterpolatedClose,
    InterpolatedEnd,
    Symbol,
    Bad,
}

/// <param name="Value">The text of a text or string, the name of an identifier, the sign of a symbol, the indent of a code enter.</param>
/// <param name="SpaceBefore">Whether white space precedes the token, which tells <c>f [1]</c> from <c>f[1]</c>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Value, bool SpaceBefore)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Value == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Value == word;

    public bool EndsStatement => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.End;
}
