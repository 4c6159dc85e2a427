using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Writes what changed in a session: its days, its groups, its exercises and their order.</summary>
/// <param name="changes">Takes the changes.</param>
/// <param name="tree">The lines.</param>
/// <param name="plan">The changed plan.</param>
/// <param name="scope">How much is written anew.</param>
internal sealed class SessionRewriter(ChangeList changes, SyntaxTree tree, TrainingPlan plan, RewriteScope scope)
{
    public void Rewrite(Session before, Session after)
    {
        var isSame = before with { Slots = default, Days = default, Groups = default, Allowed = default }
            == after with { Slots = default, Days = default, Groups = default, Allowed = default };
        if (!isSame)
            changes.GiveUp();
        if (before.Days != after.Days)
            RewriteDays(after);
        foreach (var group in before.Groups.Where(group => !after.Groups.Contains(group)))
            RemoveGroup(group);
        if (after.Groups.Any(group => !before.Groups.Contains(group)))
            changes.GiveUp();
        new SuppressionRewriter(changes).Remove(before.Allowed, after.Allowed);
        if (before.Slots != after.Slots)
            RewriteSlots(before, after);
    }

    private void RewriteDays(Session session)
    {
        if (session.Source is not { } place
            || tree.Lines[place.Line - 1].Statement is not SessionSyntax { Name: { } name } header)
        {
            changes.GiveUp();
            return;
        }

        var days = string.Join(", ", session.Days);
        var end = header.On is { } on ? Math.Max(on.End, header.Span.End) : header.Span.End;
        if (header.Days is { } written && days.Length > 0)
            changes.Replace(written.Span, days);
        else if (days.Length > 0)
            changes.Insert(end, $" on {days}");
        else
            changes.Replace(TextSpan.FromBounds((header.Model ?? name).End, end), "");
    }

    /// <summary>With the lines that belong to the group alone.</summary>
    private void RemoveGroup(ExerciseGroup group)
    {
        var first = (group.Source?.Line ?? 0) - 1;
        if (first < 0 || tree.Lines[first].Statement is not GroupSyntax || tree.Lines[first].Comment is not null)
        {
            changes.GiveUp();
            return;
        }

        var last = first;
        while (last + 1 < tree.Lines.Count && tree.Lines[last + 1].Statement is NoteSyntax or ContinuationSyntax)
            last++;
        changes.DeleteLines(first, last);
    }

    private void RewriteSlots(Session before, Session after)
    {
        var blocks = before.Slots.Select(BlockOf).ToList();
        var origin = OriginsOf(before.Slots, after.Slots);
        var slots = new SlotRewriter(changes, plan, after, scope);
        for (var i = 0; i < after.Slots.Count; i++)
        {
            if (origin[i] < 0 || before.Slots[origin[i]] == after.Slots[i])
                continue;
            if (blocks[origin[i]] is { } block)
                slots.Rewrite(block, before.Slots[origin[i]], after.Slots[i]);
            else
                changes.GiveUp();
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (!origin.Contains(i))
                Remove(blocks[i]);
        }

        new BlockOrder(changes, blocks).Rewrite(origin, i => Printed(after, i, blocks));
    }

    /// <summary>The old place of each exercise; -1 for a new one. Copied ones share what they come from.</summary>
    private static List<int> OriginsOf(ValueList<ExerciseSlot> before, ValueList<ExerciseSlot> after)
    {
        var left = Enumerable.Range(0, before.Count).ToList();
        var origins = new List<int>();
        foreach (var slot in after)
        {
            var alike = left.Where(i => slot.Source is not null && before[i].Source == slot.Source).ToList();
            var same = alike.Where(i => before[i] == slot).Concat(alike).Append(-1).First();
            origins.Add(same);
            left.Remove(same);
        }

        return origins;
    }

    private ExerciseBlock? BlockOf(ExerciseSlot slot) =>
        slot.Source is { } place
        && tree.Lines[place.Line - 1].Statement is ExerciseSyntax syntax
        && syntax.Name.Span.Start == place.Start
            ? ExerciseBlock.Of(tree, place.Line - 1, syntax)
            : null;

    private string Printed(Session session, int slot, List<ExerciseBlock?> blocks)
    {
        var indentation = blocks.FindLast(block => block is not null)?.Indentation ?? "";
        var lines = PlanText.Exercise(session.Slots[slot], plan, session);
        return string.Join(changes.LineBreak, lines.Select(line => indentation + line));
    }

    /// <summary>Comments stay: they may be about more than the exercise.</summary>
    private void Remove(ExerciseBlock? block)
    {
        if (block is null)
        {
            changes.GiveUp();
            return;
        }

        var comments = Enumerable.Range(block.Head, block.Last - block.Head + 1)
            .Select(line => tree.Lines[line].Comment)
            .Where(comment => comment is not null)
            .Select(comment => block.Indentation + comment!.Text)
            .ToList();
        if (comments.Count == 0)
            changes.DeleteLines(block.Head, block.Last);
        else
            changes.Replace(
                TextSpan.FromBounds(
                    changes.Source.LineContent(block.Head).Start, changes.Source.LineContent(block.Last).End),
                string.Join(changes.LineBreak, comments));
    }
}
