using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Asks whose a technique is that stands as an item of its own beside several sets: the last one's, or every one's.
/// </summary>
internal sealed class TechniqueOwners(BindingContext context)
{
    /// <summary>Reports the technique of an item.</summary>
    /// <param name="loose">The item.</param>
    /// <param name="sets">The items with sets, and what they say, in order.</param>
    public void Report(ItemSyntax loose, IReadOnlyList<(ItemSyntax Item, ItemDraft Draft)> sets)
    {
        var text = context.TextOf(loose);
        var fixes = new List<TextFix>();
        if (Removal(loose) is { } removal)
        {
            var free = sets.Where(set => set.Draft.Technique is null).ToList();
            if (free.Count > 0 && LastSet(free[free.Count - 1], text) is { } last)
                fixes.Add(Fix("Last set: write it behind a last set", removal, [last, .. Closing([last], loose)]));
            var each = free.Select(set => Append(set.Item, text)).ToArray();
            if (each.Length > 0)
                fixes.Add(Fix("Every set: write it behind each", removal, [.. each, .. Closing(each, loose)]));
        }

        context.Report(
            DiagnosticKinds.Ambiguous,
            loose,
            $"'{text}' could be for the last set or for every set; write it right behind the sets it is for.",
            [.. fixes]);
    }

    private static (TextSpan Span, string Text) Append(ItemSyntax item, string technique) =>
        (new(item.Span.End, 0), " " + technique);

    /// <summary>Loads of drops would own a load after the next comma; a semicolon ends them.</summary>
    private IEnumerable<(TextSpan Span, string Text)> Closing(
        IEnumerable<(TextSpan Span, string Text)> additions, ItemSyntax loose)
    {
        if (!loose.Parts.Any(part => part is DropSyntax))
            return [];
        var text = context.Source.Text;
        return additions
            .Select(addition => Extents.SkipBlanks(text, addition.Span.End, text.Length))
            .Where(end => end < text.Length && text[end] is ',' or '，' && !IsBefore(end, loose))
            .Select(end => (new TextSpan(end, 1), ";"));
    }

    /// <summary>Whether a separator is the one that goes with the item.</summary>
    private bool IsBefore(int separator, ItemSyntax loose) =>
        Extents.SkipBlanks(context.Source.Text, separator + 1, loose.Span.End) == loose.Span.Start;

    /// <summary>Takes the last set out of its item.</summary>
    private (TextSpan Span, string Text)? LastSet((ItemSyntax Item, ItemDraft Draft) last, string technique)
    {
        var (item, draft) = last;
        var groups = draft.Groups;
        if (groups is [{ Count: { Lower: 1, Upper: 1 } }])
            return Append(item, technique);
        if (draft.LoadEach is not null || draft.Stages.Count > 0 || groups[groups.Count - 1].Count.Lower < 1)
            return null;
        var part = item.Parts.FirstOrDefault(ItemBinder.IsSets);
        var amounts = Amounts(groups);
        if (part is not (ProductSyntax or ChainSyntax or SetListSyntax) || amounts is null)
            return null;
        var before = context.Source[TextSpan.FromBounds(item.Span.Start, part.Span.Start)];
        var after = context.Source[TextSpan.FromBounds(part.Span.End, item.Span.End)];
        var items = amounts.Select(amount => before + amount + after);
        return (item.Span, $"{string.Join(", ", items)} {technique}");
    }

    /// <summary>The sets as written, the last one alone; <c>null</c> where it cannot be told.</summary>
    private static IReadOnlyList<string>? Amounts(List<SetGroup> groups)
    {
        var last = groups[groups.Count - 1];
        var others = groups.Take(groups.Count - 1).Select(group => group.Amount).ToList();
        if (last.Count is { Lower: 1, Upper: > 1 })
            return null;
        var isEveryOpen = last.Open == OpenEnd.EverySet;
        var rest = new Interval<int>(last.Count.Lower - 1, last.Count.Upper - 1);
        if (rest.Lower > 0)
            others.Add((last with { Count = rest, Open = isEveryOpen ? last.Open : OpenEnd.None }).Amount);
        return [.. others, (last with { Count = Interval<int>.Point(1) }).Amount];
    }

    /// <summary>The item with one of its separators; <c>null</c> where none can be told.</summary>
    private TextSpan? Removal(ItemSyntax item)
    {
        var text = context.Source.Text;
        var start = Extents.TrimBlanks(text, 0, item.Span.Start);
        if (start > 0 && Characters.IsSeparator(text[start - 1]))
            return TextSpan.FromBounds(Extents.TrimBlanks(text, 0, start - 1), item.Span.End);
        var end = Extents.SkipBlanks(text, item.Span.End, text.Length);
        if (end < text.Length && Characters.IsSeparator(text[end]))
            return TextSpan.FromBounds(item.Span.Start, Extents.SkipBlanks(text, end + 1, text.Length));
        var isAlone = start == 0 || text[start - 1] is '\n' or '\r';
        return isAlone ? item.Span : null;
    }

    /// <summary>One fix for several changes: what lies between them stays.</summary>
    private TextFix Fix(string title, TextSpan removal, (TextSpan Span, string Text)[] additions)
    {
        var edits = additions.Append((Span: removal, Text: "")).OrderBy(edit => edit.Span.Start).ToList();
        var whole = TextSpan.FromBounds(edits[0].Span.Start, edits[edits.Count - 1].Span.End);
        var (text, position) = ("", whole.Start);
        foreach (var (span, replacement) in edits)
        {
            text += context.Source[TextSpan.FromBounds(position, span.Start)] + replacement;
            position = span.End;
        }

        return new(title, whole, text);
    }
}
