using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>
/// Writes the changes of a text that make one plan into another. They are the obvious ones, not always right ones: what
/// a line says can depend on other lines, so that the result has to be read and compared.
/// </summary>
internal static class PlanRewriter
{
    /// <summary>The changes in text order; <c>null</c> where the text cannot say them in that scope.</summary>
    public static IReadOnlyList<TextChange>? Rewrite(
        SyntaxTree tree, TrainingPlan before, TrainingPlan after, RewriteScope scope)
    {
        var changes = new ChangeList(tree.Source);
        var suppressions = new SuppressionRewriter(changes);
        if (!IsPossible(before, after))
            return null;
        if (before.Settings != after.Settings)
            new SettingRewriter(changes, tree).Rewrite(before.Settings, after.Settings);
        suppressions.Remove(before.Allowed, after.Allowed);
        for (var i = 0; i < before.Blocks.Count; i++)
            suppressions.Remove(before.Blocks[i].Allowed, after.Blocks[i].Allowed);
        for (var i = 0; i < before.WeekSections.Count; i++)
            suppressions.Remove(before.WeekSections[i].Allowed, after.WeekSections[i].Allowed);
        var sessions = new SessionRewriter(changes, tree, after, scope);
        for (var i = 0; i < before.Sessions.Count; i++)
        {
            if (before.Sessions[i] != after.Sessions[i])
                sessions.Rewrite(before.Sessions[i], after.Sessions[i]);
        }

        return changes.ToList();
    }

    private static bool IsPossible(TrainingPlan before, TrainingPlan after) =>
        before.Sessions.Count == after.Sessions.Count
        && before.Blocks.Count == after.Blocks.Count
        && before.WeekSections.Count == after.WeekSections.Count;
}
