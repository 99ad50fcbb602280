namespace BudgetRender.Diagnostics;

/// <summary>A further place of a finding, with a word on what stands there, such as the other figure.</summary>
public sealed record RelatedLocation(SourceLocation Location, LocalizedText Text);
