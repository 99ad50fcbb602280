namespace BudgetRender.Pdf.Objects;

/// <summary>Bookmarks as objects; all levels are shown open.</summary>
internal static class OutlineObjects
{
    public static int Add(ObjectStore store, List<OutlineItem> items)
    {
        var root = store.Reserve();
        var (first, last, count) = AddLevel(store, items, root);
        store.Set(root, new PdfBuffer().Write("<</Type/Outlines/First "u8).Reference(first)
            .Write("/Last "u8).Reference(last).Write("/Count "u8).Integer(count).Write(">>"u8));
        return root;
    }

    private static (int First, int Last, int Count) AddLevel(ObjectStore store, List<OutlineItem> items, int parent)
    {
        var numbers = items.Select(_ => store.Reserve()).ToList();
        var total = items.Count;
        for (var i = 0; i < items.Count; i++)
        {
            var content = new PdfBuffer().Write("<</Title"u8).Text(items[i].Title)
                .Write("/Parent "u8).Reference(parent).Write("/Dest"u8).Destination(items[i].Target);
            if (i > 0) content.Write("/Prev "u8).Reference(numbers[i - 1]);
            if (i + 1 < items.Count) content.Write("/Next "u8).Reference(numbers[i + 1]);
            if (items[i].Children.Count > 0)
            {
                var (first, last, count) = AddLevel(store, items[i].Children, numbers[i]);
                content.Write("/First "u8).Reference(first).Write("/Last "u8).Reference(last).Write("/Count "u8).Integer(count);
                total += count;
            }

            store.Set(numbers[i], content.Write(">>"u8));
        }

        return (numbers[0], numbers[^1], total);
    }
}
