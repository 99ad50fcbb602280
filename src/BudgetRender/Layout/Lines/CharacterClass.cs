namespace BudgetRender.Layout.Lines;

/// <summary>How a character behaves at the ends of a line (GB/T 15834-2011, chapter 5, and common practice).</summary>
internal enum CharacterClass : byte
{
    /// <summary>A line may end before and after it.</summary>
    Ideograph,

    /// <summary>（《「: never at the end of a line.</summary>
    Opening,

    /// <summary>，。、》」％: never at the start of a line.</summary>
    Closing,

    /// <summary>Letters and digits: not parted from each other.</summary>
    Latin,

    /// <summary>.,:)% in their narrow forms: never at the start of a line, nor parted from letters and digits behind.</summary>
    LatinClosing,

    /// <summary>￥$№: not parted from what follows.</summary>
    Prefix,

    /// <summary>A line may end after it, and then it takes no room.</summary>
    Space,

    /// <summary>Not parted from what stands on either side: no-break space, straight quotation marks, the slash.</summary>
    Glue,

    /// <summary>The line ends here.</summary>
    LineEnd,
}
