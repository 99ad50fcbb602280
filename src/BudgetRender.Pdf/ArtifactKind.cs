namespace BudgetRender.Pdf;

/// <summary>Why content is no part of the text (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Rules, borders, fills.</summary>
    Layout,

    /// <summary>What a page repeats: the head of a table that goes on.</summary>
    Pagination,

    PageHeader,

    /// <summary>Page numbers at the foot, too.</summary>
    PageFooter,
}
