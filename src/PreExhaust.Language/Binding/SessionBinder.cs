using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds a session with its exercises.</summary>
internal sealed class SessionBinder(BindingContext context, PlanSettings programSettings)
{
    public Session Bind(SessionDraft draft, string planName)
    {
        var binder = new ExerciseBinder(context, draft.Settings.Within(programSettings));
        var slots = draft.Exercises.Select(binder.Bind).ToValueList();
        LabelBinder.Check(context, draft.Exercises, slots);
        return new(draft.Name ?? planName, slots)
        {
            Days = draft.Days,
            Settings = draft.Settings,
            Notes = draft.Notes.ToValueList(),
            Allowed = draft.Allowed.ToValueList(),
            Source = draft.NameToken is null ? null : context.AnchorOf(draft.NameToken),
        };
    }

    /// <summary>A program that names weeks without saying how many there are has at least those.</summary>
    public static int? LastWeek(ValueList<Session> sessions)
    {
        var slots = sessions.SelectMany(s => s.Slots).ToList();
        var progressing = slots
            .SelectMany(slot => slot.Progression)
            .Select(rule => rule.When)
            .OfType<WeekCondition>();
        var weeks = slots
            .SelectMany(slot => slot.Weeks.Select(row => row.Weeks).Append(slot.OnlyWeeks))
            .SelectMany(pattern => pattern?.Ranges ?? default)
            .Select(range => range.Upper)
            .Concat(progressing.Select(condition => condition.Week))
            .ToList();
        return weeks.Count == 0 ? null : weeks.Max();
    }
}
