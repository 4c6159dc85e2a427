using PreExhaust.Analysis;
using PreExhaust.Language.Editing.Rewriting;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing;

/// <summary>
/// Says as changes of the text what a fix changes in the plan. A change is given only when the changed text reads as
/// exactly the plan that the fix makes, with no message that was not there before.
/// </summary>
public static class FixText
{
    private static readonly RewriteScope[] Scopes = [RewriteScope.Values, RewriteScope.Items, RewriteScope.Lines];

    /// <summary>
    /// The changes in text order; empty where the text cannot say the fix, such as one about lines that are copied from
    /// elsewhere. It reads the text again up to three times.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="edit">The change of its plan.</param>
    public static ValueList<TextChange> ChangesOf(WorkoutDocument document, PlanEdit edit)
    {
        var after = edit.Apply(document.Plan);
        if (after == document.Plan)
            return default;
        var wanted = after.WithoutAnchors();
        var tree = SyntaxParser.Parse(document.Source, new());
        return Scopes
            .Select(scope => PlanRewriter.Rewrite(tree, document.Plan, after, scope))
            .FirstOrDefault(changes => changes is { Count: > 0 } && Says(document, changes, wanted))
            ?.ToValueList() ?? default;
    }

    private static bool Says(WorkoutDocument document, IReadOnlyList<TextChange> changes, TrainingPlan wanted)
    {
        var source = document.Source;
        var changed = WorkoutText.Parse(
            TextChanges.Apply(source.Text, changes), source.Path, document.Shared);
        return changed.Plan.WithoutAnchors().Equals(wanted)
            && changed.Defined.Equals(document.Defined)
            && !changed.Diagnostics.Select(d => d.Id).GroupBy(id => id, StringComparer.Ordinal).Any(
                same => same.Count() > document.Diagnostics.Count(d => d.Id == same.Key));
    }
}
