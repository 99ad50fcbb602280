using System.Globalization;

namespace BudgetRender.Templating;

internal sealed partial class Parser
{
    private LiteralNode ParseNumber()
    {
        Token token = Next();
        Place place = From(token.Start);
        TemplateValue? value = token.Kind switch
        {
            TokenKind.HexInteger => Numbers.FromDigits(token.Value!, 4),
            TokenKind.BinaryInteger => Numbers.FromDigits(token.Value!, 1),
            TokenKind.Integer when token.Value!.Length < 400 => Numbers.FromInteger(token.Value),
            TokenKind.Float => Numbers.FromFloat(token.Value!),
            _ => null,
        };
        return value is null ? throw FailureAt(place, Codes.BadNumber, token.Value!) : new LiteralNode(place, value.Value);
    }

    private NestedNode ParseNested()
    {
        int start = Current.Start;
        int outer = Open();
        ExpressionNode inner = ParseExpression();
        Close(")", outer);
        return new NestedNode(From(start), inner);
    }

    private ListNode ParseList()
    {
        int start = Current.Start;
        int outer = Open();
        var items = new List<ExpressionNode>();
        while (!Current.Is("]"))
        {
            items.Add(ParseExpression());
            if (!Current.Is("]"))
            {
                Expect(",");
            }
        }

        Close("]", outer);
        return new ListNode(From(start), [.. items]);
    }

    private RecordNode ParseRecord()
    {
        int start = Current.Start;
        int outer = Open();
        var members = new List<(string, ExpressionNode)>();
        while (!Current.Is("}"))
        {
            if (Current.Kind is not (TokenKind.Identifier or TokenKind.String))
            {
                throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), "<name>");
            }

            string name = Next().Value!;
            Expect(":");
            members.Add((name, ParseExpression()));
            if (!Current.Is("}"))
            {
                Expect(",");
            }
        }

        Close("}", outer);
        return new RecordNode(From(start), [.. members]);
    }

    private InterpolatedNode ParseInterpolated()
    {
        int start = Current.Start;
        int outer = Open();
        var parts = new List<InterpolatedPart>();
        while (Current.Kind != TokenKind.InterpolatedEnd)
        {
            if (Current.Kind == TokenKind.InterpolatedText)
            {
                string text = Next().Value!;
                if (text.Length > 0)
                {
                    parts.Add(new InterpolatedPart(text, null));
                }

                continue;
            }

            ExpectKind(TokenKind.InterpolatedOpen, "{");
            parts.Add(new InterpolatedPart(null, ParseExpression()));
            ExpectKind(TokenKind.InterpolatedClose, "}");
        }

        _brackets = outer;
        Next();
        return new InterpolatedNode(From(start), [.. parts]);
    }

    private void ExpectKind(TokenKind kind, string expected)
    {
        if (Current.Kind != kind)
        {
            throw Failure(Codes.UnexpectedToken, TokenText.Of(Current), expected);
        }

        Next();
    }
}
