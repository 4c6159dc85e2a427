using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Writes what changed about an exercise into its lines.</summary>
/// <param name="changes">Takes the changes.</param>
/// <param name="plan">The changed plan.</param>
/// <param name="session">The changed session.</param>
/// <param name="scope">How much is written anew.</param>
internal sealed class SlotRewriter(ChangeList changes, TrainingPlan plan, Session session, RewriteScope scope)
{
    private readonly PlanSettings _settings = plan.SettingsOf(session);
    private readonly ClauseRewriter _clauses = new(changes);

    public void Rewrite(ExerciseBlock block, ExerciseSlot before, ExerciseSlot after)
    {
        if (!IsPossible(before, after))
        {
            changes.GiveUp();
            return;
        }

        if (before.Label != after.Label)
            RewriteLabel(block, after.Label);
        RewriteSets(block, before, after);
        RewriteTags(block, before, after);
        RewriteWarmup(block, before, after);
        _clauses.RewriteIntents(block, before.Intents, after.Intents);
        _clauses.RewriteProgression(block, before.Progression, after.Progression);
        _clauses.RewriteAllowed(block, before.Allowed, after.Allowed);
    }

    private static bool IsPossible(ExerciseSlot before, ExerciseSlot after) =>
        before.Exercise == after.Exercise
        && before.Alternatives == after.Alternatives
        && before.OnlyWeeks == after.OnlyWeeks
        && before.Notes == after.Notes
        && before.Weeks.Select(row => (row.Weeks, row.IsDeload, row.Title))
            .SequenceEqual(after.Weeks.Select(row => (row.Weeks, row.IsDeload, row.Title)));

    private void RewriteLabel(ExerciseBlock block, SupersetLabel? label)
    {
        var name = block.Syntax.Name.Span.Start;
        var start = block.Syntax.Label?.Span.Start ?? name;
        changes.Replace(TextSpan.FromBounds(start, name), label is null ? "" : $"{label} ");
    }

    private void RewriteSets(ExerciseBlock block, ExerciseSlot before, ExerciseSlot after)
    {
        if (before.Groups == after.Groups && before.Stages == after.Stages && before.Weeks == after.Weeks)
            return;
        if (scope == RewriteScope.Lines)
        {
            new PrescriptionRewriter(changes, block).Rewrite(Printed(block, after));
            return;
        }

        if (before.Groups != after.Groups)
            RewriteSets(block.WorkItems.Select(item => item.Item), before.Groups, after.Groups);
        var rows = block.Parts<WeekRowSyntax>().ToList();
        for (var i = 0; i < before.Weeks.Count; i++)
        {
            if (before.Weeks[i].Groups == after.Weeks[i].Groups)
                continue;
            if (rows.Count == before.Weeks.Count)
                RewriteSets(rows[i].Row.Items, before.Weeks[i].Groups, after.Weeks[i].Groups);
            else
                changes.GiveUp();
        }
    }

    private void RewriteSets(IEnumerable<ItemSyntax> items, ValueList<SetGroup> before, ValueList<SetGroup> after)
    {
        var sets = new SetsRewriter(changes, _settings, items.ToList());
        if (scope == RewriteScope.Values)
            sets.RewriteValues(before, after);
        else
            sets.RewriteItems(before, after);
    }

    /// <summary>The exercise as it would be printed.</summary>
    private ExerciseBlock Printed(ExerciseBlock block, ExerciseSlot after)
    {
        var tree = SyntaxParser.ParseLines(new("", string.Join("\n", PlanText.Exercise(after, plan, session))), new());
        return tree.Lines[0].Statement is Syntax.Statements.ExerciseSyntax syntax
            ? ExerciseBlock.Of(tree, 0, syntax)
            : block;
    }

    /// <summary>A tag of all sets stands behind what holds for all of them, or behind the only sets.</summary>
    private void RewriteTags(ExerciseBlock block, ExerciseSlot before, ExerciseSlot after)
    {
        if (before.Tags == after.Tags)
            return;
        var last = block.WorkItems.LastOrDefault(item => item.Line == block.Head).Item;
        if (!after.Tags.Take(before.Tags.Count).SequenceEqual(before.Tags) || last is null)
        {
            changes.GiveUp();
            return;
        }

        var tags = string.Join(" ", after.Tags.Skip(before.Tags.Count).Select(PlanText.Tag));
        var isForAll = after.Groups.Count <= 1
            || after.Groups.All(group => group.Source is { } source && source.Start < last.Span.Start);
        changes.Insert(last.Span.End, isForAll && scope == RewriteScope.Values ? $" {tags}" : $", {tags}");
    }

    private void RewriteWarmup(ExerciseBlock block, ExerciseSlot before, ExerciseSlot after)
    {
        if (before.Warmup == after.Warmup)
            return;
        var clauses = block.Parts<WarmupSyntax>().ToList();
        var isMore = after.Warmup.Take(before.Warmup.Count).SequenceEqual(before.Warmup);
        if (!isMore)
        {
            RewriteSets(clauses.SelectMany(clause => clause.Sets.Items), before.Warmup, after.Warmup);
            return;
        }

        var added = string.Join(
            ", ", after.Warmup.Skip(before.Warmup.Count).Select(group => PlanText.Sets(group, _settings, null, null)));
        if (clauses.Count > 0)
            changes.Insert(clauses[clauses.Count - 1].Span.End, $", {added}");
        else
            _clauses.Add(block, $"warmup {added}");
    }
}
