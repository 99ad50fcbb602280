namespace BudgetRender.Templating;

/// <summary>One layer of names: a record, and for <c>with</c> over a host value that value behind it.</summary>
internal readonly record struct Scope(TemplateRecord Record, HostValue? Behind)
{
    public TemplateValue This => Behind is null ? Record : TemplateValue.From(Behind);

    public IEnumerable<string> Names => Behind is null ? Record.Names : Record.Names.Concat(Behind.MemberNames);

    public bool TryGet(string name, out TemplateValue value) =>
        Record.TryGet(name, out value) || (Behind is not null && Behind.TryGetMember(name, out value));
}
