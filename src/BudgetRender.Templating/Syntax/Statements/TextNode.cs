namespace BudgetRender.Templating;

/// <summary>Text between code blocks, white space already stripped as the blocks around it asked.</summary>
internal sealed class TextNode(Place place, string text) : StatementNode(place)
{
    public string Text => text;

    public override void Execute(Run run) => run.WriteText(this, text);

    public override void Print(CodePrinter printer) => printer.RawText(text);
}
