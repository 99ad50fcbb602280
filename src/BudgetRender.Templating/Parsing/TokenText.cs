namespace BudgetRender.Templating;

/// <summary>How a token is named in messages.</summary>
internal static class TokenText
{
    public static string Of(Token token) => token.Kind switch
    {
        TokenKind.End => "<eof>",
        TokenKind.NewLine => "<eol>",
        TokenKind.CodeExit => "}}",
        TokenKind.CodeEnter => "{{",
        TokenKind.Semicolon => ";",
        TokenKind.String => ValueText.Quote(token.Value!),
        TokenKind.Local => "$" + token.Value,
        TokenKind.InterpolatedStart => "$\"",
        TokenKind.InterpolatedClose => "}",
        TokenKind.InterpolatedOpen => "{",
        TokenKind.InterpolatedEnd => "\"",
        _ => token.Value ?? "",
    };
}
