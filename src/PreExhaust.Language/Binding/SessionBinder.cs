using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds a session with its groups and exercises.</summary>
internal sealed class SessionBinder(BindingContext context)
{
    private readonly GroupBinder _groups = new(context);

    /// <summary>The session, without the days of one that it replaces.</summary>
    /// <param name="draft">Its lines.</param>
    /// <param name="planName">The name of exercises without a header.</param>
    /// <param name="outer">What holds around the session.</param>
    public Session Bind(SessionDraft draft, string planName, PlanSettings outer)
    {
        var groups = draft.Groups.Select(_groups.Bind).ToList();
        foreach (var group in groups)
            _groups.Assign(group, draft);
        var settings = draft.Settings.Within(outer) with { Weeks = outer.Weeks };
        context.Units = settings.Units;
        var binder = new ExerciseBinder(context, settings);
        var slots = draft.Exercises.Select(binder.Bind).ToValueList();
        WordedSupersets.Report(context, draft.Exercises);
        LabelBinder.Check(context, draft.Exercises, slots);
        for (var i = 0; i < slots.Count; i++)
            _groups.CheckRounds(draft.Exercises[i], slots[i]);
        // Nobody asks for these lines again; in a long program they are most of what the collector would carry along.
        draft.Exercises.Clear();
        return new(draft.Name ?? planName, slots)
        {
            Block = draft.Block,
            WeekSection = draft.Week,
            Groups = groups.Select(group => group.Group).ToValueList(),
            Days = draft.Days,
            Settings = draft.Settings,
            Notes = draft.Notes.ToValueList(),
            Allowed = draft.Allowed.ToValueList(),
            Source = draft.NameToken is null ? null : context.AnchorOf(draft.NameToken),
        };
    }
}
