using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>What an editor shows beside a generated member.</summary>
internal static class PlanSummary
{
    public static string Of(TrainingPlan plan, string path) =>
        Sentences([$"{plan.Name} ({path})", .. plan.Notes, .. plan.Allowed.Select(Of)]);

    public static string Of(TrainingBlock block)
    {
        var weeks = FormattableString.Invariant($"{block.WeekCount} week{(block.WeekCount == 1 ? "" : "s")}");
        return Sentences([$"{block.Name} ({weeks})", .. block.Notes, .. block.Allowed.Select(Of)]);
    }

    public static string Of(TrainingPlan plan, WeekSection section)
    {
        var block = section.Block is { } i && i >= 0 && i < plan.Blocks.Count ? $" of {plan.Blocks[i].Name}" : "";
        var title = section.IsDeload ? "deload" : section.Title;
        var name = $"Week {section.Weeks}{block}{(title is null ? "" : $": {title}")}";
        return Sentences([name, .. section.Notes, .. section.Allowed.Select(Of)]);
    }

    public static string Of(TrainingPlan plan, Session session)
    {
        var (block, section) = (plan.BlockOf(session), plan.WeekSectionOf(session));
        var place = Join([block?.Name ?? "", section is null ? "" : Of(section)], ", ");
        var days = Join(session.Days.Select(d => d.Day.ToString()), ", ");
        return Sentences(
        [
            place.Length == 0 ? session.Name : $"{session.Name} ({place})",
            days,
            .. session.Notes,
            .. section?.Notes ?? default,
            .. block?.Notes ?? default,
            .. session.Allowed.Select(Of),
            .. session.Groups.SelectMany(group => group.Notes, (group, note) => $"{group.Letter}: {note}"),
        ]);
    }

    public static string Of(ExerciseSlot slot)
    {
        var label = slot.Label is null ? "" : $"{slot.Label} ";
        var warmup = slot.Warmup.Count == 0 ? "" : $"Warm-up: {Of(slot.Warmup)}";
        var weeks = slot.Weeks.Select(Of);
        var rules = slot.Progression.Select(rule => $"Progress {rule}");
        var allowed = slot.Allowed.Select(Of);
        var sets = slot.Stages.Count == 0 ? Of(slot.Groups) : $"stages {string.Join(" | ", slot.Stages.Select(Of))}";
        var name = string.Join(" or ", slot.Choices);
        return Sentences([$"{label}{name}: {sets}", warmup, .. weeks, .. rules, .. slot.Notes, .. allowed]);
    }

    private static string Of(Suppression suppression) => $"Allowed: {suppression.RuleId}, {suppression.Reason}";

    private static string Of(WeekSection section)
    {
        var title = section.IsDeload ? "deload" : section.Title;
        return $"week {section.Weeks}{(title is null ? "" : $": {title}")}";
    }

    private static string Of(WeekRow row)
    {
        var weeks = row.Weeks.Every > 0
            ? $"Every {row.Weeks.Every} weeks from week {row.Weeks.First}"
            : $"Week {Join(row.Weeks.Ranges.Select(r => r.ToString()), ", ")}";
        return $"{weeks}{(row.IsDeload ? " (deload)" : "")}: {Of(row.Groups)}";
    }

    private static string Of(ValueList<SetGroup> groups) => Join(groups.Select(g => g.ToString()), "; ");

    /// <summary>Notes and reasons end with a full stop or without.</summary>
    private static string Sentences(IEnumerable<string> parts)
    {
        var sentences = parts.Where(part => part.Length > 0).ToList();
        for (var i = 0; i < sentences.Count - 1; i++)
            sentences[i] += sentences[i].EndsWith(".", StringComparison.Ordinal) ? "" : ".";
        return string.Join(" ", sentences);
    }

    private static string Join(IEnumerable<string> parts, string separator) =>
        string.Join(separator, parts.Where(part => part.Length > 0));
}
