using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Writes changed sets where they stand among the items of an exercise, a week row or a warm-up.</summary>
/// <param name="changes">Takes the changes.</param>
/// <param name="settings">What holds around the exercise.</param>
/// <param name="items">The items.</param>
internal sealed class SetsRewriter(ChangeList changes, PlanSettings settings, IReadOnlyList<ItemSyntax> items)
{
    /// <summary>Changes each value in its own place.</summary>
    public void RewriteValues(ValueList<SetGroup> before, ValueList<SetGroup> after)
    {
        if (before.Count != after.Count)
        {
            changes.GiveUp();
            return;
        }

        foreach (var facet in SetFacet.All)
            Rewrite(facet, before, after);
        for (var i = 0; i < before.Count; i++)
        {
            var (old, group) = (before[i], after[i]);
            if ((old.Count, old.Target, old.Open) != (group.Count, group.Target, group.Open))
                RewriteAmount(old, group);
            if (WithValuesOf(old, group) != group)
                changes.GiveUp();
        }
    }

    /// <summary>The old sets with every value that can be changed in its own place.</summary>
    private static SetGroup WithValuesOf(SetGroup old, SetGroup group) => old with
    {
        Count = group.Count,
        Target = group.Target,
        Open = group.Open,
        Load = group.Load,
        Effort = group.Effort,
        Rest = group.Rest,
    };

    /// <summary>Writes the sets of changed items anew; items may also change places and become several.</summary>
    public void RewriteItems(ValueList<SetGroup> before, ValueList<SetGroup> after)
    {
        var old = Runs(before);
        var wanted = Runs(after);
        if (old is null || wanted is null || !SameItems(old, wanted))
        {
            changes.GiveUp();
            return;
        }

        for (var i = 0; i < old.Count; i++)
        {
            var (item, groups) = wanted[i];
            var written = old.First(run => run.Item == item).Groups;
            var text = groups.SequenceEqual(written)
                ? changes.Source[item.Span]
                : string.Join(", ", groups.Select(group => Write(group, written[0], item)));
            changes.Replace(old[i].Item.Span, text);
        }
    }

    /// <summary>The items of groups in order, each with its groups; <c>null</c> where some stand elsewhere.</summary>
    private List<(ItemSyntax Item, List<SetGroup> Groups)>? Runs(ValueList<SetGroup> groups)
    {
        var runs = new List<(ItemSyntax Item, List<SetGroup> Groups)>();
        foreach (var group in groups)
        {
            if (ItemOf(group) is not { } item)
                return null;
            if (runs.Count > 0 && runs[runs.Count - 1].Item == item)
                runs[runs.Count - 1].Groups.Add(group);
            else
                runs.Add((item, [group]));
        }

        return runs;
    }

    private static bool SameItems(
        List<(ItemSyntax Item, List<SetGroup> Groups)> old, List<(ItemSyntax Item, List<SetGroup> Groups)> wanted) =>
        old.Count == wanted.Count
        && new HashSet<ItemSyntax>(old.Select(run => run.Item)).SetEquals(wanted.Select(run => run.Item))
        && old.Select(run => run.Item).Distinct().Count() == old.Count;

    /// <summary>What other items say of the sets need not be said again.</summary>
    private string Write(SetGroup group, SetGroup written, ItemSyntax item)
    {
        var own = group with
        {
            Load = SetParts.Load(item) is null && group.Load == written.Load ? null : group.Load,
            Effort = SetParts.Effort(item) is null && group.Effort == written.Effort ? null : group.Effort,
        };
        return PlanText.Sets(
            group.Load is WorkUpLoad ? group : own,
            settings,
            SetParts.Rest(item) is null ? written.Rest : null,
            SetParts.Tempo(item) is null ? written.Tempo : null);
    }

    private ItemSyntax? ItemOf(SetGroup group) => group.Source is not { } source
        ? null
        : items.FirstOrDefault(item => item.Span.Start <= source.Start && source.Start < item.Span.End
            && !item.Parts.Any(part => part is LikeSyntax));

    private void Rewrite(SetFacet facet, ValueList<SetGroup> before, ValueList<SetGroup> after)
    {
        if (before.Select(facet.Value).SequenceEqual(after.Select(facet.Value)))
            return;
        var shared = items.Where(item => before.All(group => ItemOf(group) != item))
            .Select(facet.Find).FirstOrDefault(node => node is not null);
        var places = before.Select(group => ItemOf(group) is { } own ? facet.Find(own) ?? shared : shared).ToList();
        var written = new HashSet<object>();
        for (var i = 0; i < before.Count; i++)
        {
            var (old, value) = (facet.Value(before[i]), facet.Value(after[i]));
            if (Equals(old, value))
                continue;
            var place = places[i];
            var isAll = place is null || Enumerable.Range(0, before.Count)
                .Where(k => places[k] == place).All(k => Equals(facet.Value(after[k]), value));
            if (isAll && place is not null)
                Change(facet, place, old!, value, written);
            else if (value is not null && (place is null || place == shared))
                Add(ItemOf(before[i]), facet.Write(value, settings), written);
            else
                changes.GiveUp();
        }
    }

    private void Change(SetFacet facet, SyntaxNode place, object old, object? value, HashSet<object> written)
    {
        if (!written.Add(place))
            return;
        if (value is null)
        {
            Remove(place);
            return;
        }

        var change = facet.Change(place, old, value, settings);
        changes.Replace(change.Span, change.NewText);
    }

    private void Remove(SyntaxNode place)
    {
        var item = items.First(candidate => Contains(candidate, place));
        var text = changes.Source.Text;
        var isWhole = item.Span == place.Span;
        var start = Extents.TrimBlanks(text, 0, place.Span.Start);
        if (isWhole && start > 0 && Characters.IsSeparator(text[start - 1]))
            start = Extents.TrimBlanks(text, 0, start - 1);
        changes.Replace(TextSpan.FromBounds(start, place.Span.End), "");
    }

    /// <summary>Behind the sets and what they say already, before brackets and tags.</summary>
    private void Add(ItemSyntax? item, string text, HashSet<object> written)
    {
        if (item is not null && !written.Add(item))
            return;
        if (item is null && items.Count == 0)
            changes.GiveUp();
        else if (item is null)
            changes.Insert(items[items.Count - 1].Span.End, $", {text}");
        else
            changes.Insert(
                item.Parts.TakeWhile(part => part is not (TagSyntax or BracketSyntax)).Last().Span.End, $" {text}");
    }

    /// <summary>Writes the number that differs, or else the whole amount.</summary>
    private void RewriteAmount(SetGroup old, SetGroup group)
    {
        if (ItemOf(old) is not { } item || old.Source is not { } source)
            changes.GiveUp();
        else if (AmountChange.Of(item, old, group) is { } change)
            changes.Replace(change.Span, change.NewText);
        else
            changes.Replace(TextSpan.Of(source), group.Amount);
    }

    private static bool Contains(ItemSyntax item, SyntaxNode place) =>
        item.Span.Start <= place.Span.Start && place.Span.End <= item.Span.End;
}
