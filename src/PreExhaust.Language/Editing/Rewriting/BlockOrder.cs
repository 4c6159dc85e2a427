namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Puts the exercises of a session into another order; as few of them as possible move.</summary>
/// <param name="changes">Takes the changes.</param>
/// <param name="blocks">The exercises in the order of the text; <c>null</c> for one that is written elsewhere.</param>
internal sealed class BlockOrder(ChangeList changes, IReadOnlyList<ExerciseBlock?> blocks)
{
    /// <param name="order">The old places of the exercises in their new order; -1 for a new one.</param>
    /// <param name="print">Writes the new exercise at a place of the new order.</param>
    public void Rewrite(IReadOnlyList<int> order, Func<int, string> print)
    {
        if (order.Where(place => place >= 0).Distinct().Count() != order.Count(place => place >= 0))
        {
            changes.GiveUp();
            return;
        }

        var staying = Rising(order);
        var first = staying.Count == 0 ? null : blocks[staying[0]];
        ExerciseBlock? above = null;
        for (var i = 0; i < order.Count; i++)
        {
            var place = order[i];
            if (place >= 0 && staying.Contains(place))
            {
                above = blocks[place];
                continue;
            }

            if (Take(place, i, print) is not { } text)
                continue;
            if (above is not null)
                changes.InsertLineAfter(above.Last, text);
            else if (first is not null)
                changes.InsertLineBefore(first.First, text);
            else
                changes.GiveUp();
        }
    }

    private string? Take(int place, int index, Func<int, string> print)
    {
        if (place < 0)
            return print(index);
        if (blocks[place] is not { } block)
        {
            changes.GiveUp();
            return null;
        }

        var text = changes.TakeLines(block.First, block.Last);
        changes.DeleteLines(block.First, block.Last);
        return text;
    }

    /// <summary>The longest part of an order that rises, which can stay as it is.</summary>
    private static List<int> Rising(IReadOnlyList<int> order)
    {
        var best = new List<int>[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            var longest = Enumerable.Range(0, i)
                .Where(k => order[k] >= 0 && order[k] < order[i])
                .Select(k => best[k])
                .OrderByDescending(chain => chain.Count)
                .FirstOrDefault();
            best[i] = order[i] < 0 ? [] : [.. longest ?? [], order[i]];
        }

        return best.OrderByDescending(chain => chain.Count).FirstOrDefault() ?? [];
    }
}
