using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Adds, changes and removes what stands beside the sets of an exercise.</summary>
internal sealed class ClauseRewriter(ChangeList changes)
{
    public void RewriteIntents(ExerciseBlock block, ValueList<Intent> before, ValueList<Intent> after)
    {
        if (before == after)
            return;
        var clauses = block.Parts<IntentSyntax>().ToList();
        if (clauses.Count != before.Count)
        {
            changes.GiveUp();
            return;
        }

        var removed = Enumerable.Range(0, before.Count)
            .Where(i => after.Count < before.Count && !after.Contains(before[i])).ToList();
        foreach (var i in removed)
            Remove(block, clauses[i]);
        var kept = clauses.Where((_, i) => !removed.Contains(i)).ToList();
        for (var i = 0; i < after.Count; i++)
        {
            if (i >= kept.Count)
                Add(block, PlanText.Intent(after[i]));
            else if (!before.Contains(after[i]))
                changes.Replace(kept[i].Span, PlanText.Intent(after[i]));
        }
    }

    public void RewriteProgression(
        ExerciseBlock block, ValueList<ProgressionRule> before, ValueList<ProgressionRule> after)
    {
        if (!after.Take(before.Count).SequenceEqual(before))
            changes.GiveUp();
        foreach (var rule in after.Skip(before.Count))
            Add(block, $"progress {rule}");
    }

    public void RewriteAllowed(ExerciseBlock block, ValueList<Suppression> before, ValueList<Suppression> after)
    {
        new SuppressionRewriter(changes).Remove(before, after);
        foreach (var suppression in after.Where(suppression => !before.Contains(suppression)))
            changes.InsertLineAfter(block.LastPrescribed, block.InnerIndentation + PlanText.Suppression(suppression));
    }

    /// <summary>Adds a clause as a line of its own, below those that prescribe something.</summary>
    public void Add(ExerciseBlock block, string clause) =>
        changes.InsertLineAfter(block.LastPrescribed, block.InnerIndentation + clause);

    /// <summary>Removes a clause, with its line where nothing else stands on it.</summary>
    private void Remove(ExerciseBlock block, PartSyntax clause)
    {
        var (line, item) = block.Items.First(other => other.Item.Parts.Contains(clause));
        var source = changes.Source;
        var content = source.LineContent(line);
        if (source[content].Trim() == source[item.Span])
        {
            changes.DeleteLine(line);
            return;
        }

        var start = Extents.TrimBlanks(source.Text, content.Start, item.Span.Start);
        var isFirst = start == content.Start || !Characters.IsSeparator(source.Text[start - 1]);
        if (!isFirst)
            start = Extents.TrimBlanks(source.Text, content.Start, start - 1);
        var end = item.Span.End;
        if (isFirst && end < content.End && Characters.IsSeparator(source.Text[end]))
            end++;
        if (isFirst)
            (start, end) = (item.Span.Start, Extents.SkipBlanks(source.Text, end, content.End));
        changes.Replace(TextSpan.FromBounds(start, end), "");
    }
}
