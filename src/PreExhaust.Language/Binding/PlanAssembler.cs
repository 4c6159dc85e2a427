using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Makes the plan when every line has its place.</summary>
internal sealed class PlanAssembler(BindingContext context, PlanDraft draft)
{
    private readonly BlockWeeks _weeks = new(context, draft);

    /// <summary>The plan of a file.</summary>
    /// <param name="path">The file, after which a program without a header is named.</param>
    /// <param name="outline">Is told whether sessions can be bound alone.</param>
    public TrainingPlan Assemble(string path, PlanOutline outline)
    {
        var program = draft.Program;
        var name = program.Syntax?.Name is { } token
            ? NameBinder.Unquote(token.Text)
            : FileNames.WithoutExtension(path);
        var budget = new CopyBudget();
        var copies = new LineCopies(context, draft.Sessions, budget);
        copies.Expand();
        var areApart = copies.AreApart && draft.Sessions.TrueForAll(session => session.Model is null);
        new SessionCopies(context, draft.Sessions, budget).Expand();
        var sections = draft.Weeks.Take(Limits.WeekSections).Select(Section).ToValueList();
        var binder = new SessionBinder(context);
        var sessions = draft.Sessions
            .Take(Limits.Sessions)
            .Where(s => !(s.Block >= Limits.Blocks || s.Week >= Limits.WeekSections))
            .Select(s => binder.Bind(s, name, OuterSettings(s)) with { Days = DaysOf(s) })
            .ToValueList();
        var blocks = draft.Blocks.Take(Limits.Blocks).Select((b, i) => Block(b, i, sessions, sections)).ToValueList();
        var plan = new TrainingPlan(name, sessions)
        {
            Settings = program.Settings with
            {
                Weeks = program.Settings.Weeks ?? (blocks.Count == 0 ? NamedWeeks.Last(sessions, sections) : null),
            },
            Blocks = blocks,
            WeekSections = sections,
            Exercises = context.UsedExercises.ToValueList(),
            Notes = program.Notes.ToValueList(),
            Allowed = program.Allowed.ToValueList(),
            File = path,
            Source = program.Syntax?.Name is { } place ? context.AnchorOf(place) : null,
        };
        areApart &= !context.Diagnostics.HasCopied;
        Check(plan);
        if (areApart)
            outline.Close(context, draft, plan, OuterSettings);
        return plan;
    }

    private TrainingBlock Block(
        BlockDraft block, int index, ValueList<Session> sessions, ValueList<WeekSection> sections)
    {
        var named = NamedWeeks.Last(
            sessions.Where(s => s.Block == index).ToValueList(),
            sections.Where(s => s.Block == index).ToValueList());
        _weeks.Check(block, named);
        return new(block.Name)
        {
            Settings = block.Settings with { Weeks = block.Settings.Weeks ?? named },
            Notes = block.Notes.ToValueList(),
            Allowed = block.Allowed.ToValueList(),
            Source = context.AnchorOf(block.Place),
        };
    }

    private WeekSection Section(WeekDraft week)
    {
        var binder = new WeekBinder(context, _weeks.Of(week.Block));
        var weeks = week.Syntax.Weeks is { } syntax ? binder.Bind(syntax) : null;
        var title = WeekTitle.Of(week.Syntax.Title);
        return new(weeks ?? new WeekPattern(default))
        {
            Block = week.Block,
            IsDeload = title.IsDeload,
            Title = title.Title,
            Settings = week.Settings,
            Notes = week.Notes.ToValueList(),
            Allowed = week.Allowed.ToValueList(),
            Source = context.AnchorOf(week.Syntax),
        };
    }

    /// <summary>What holds around a session; weeks count within its block.</summary>
    private PlanSettings OuterSettings(SessionDraft session)
    {
        var settings = session.Week is { } week ? draft.Weeks[week].Settings : PlanSettings.None;
        if (session.Block is { } block)
            settings = settings.Within(draft.Blocks[block].Settings);
        return settings.Within(draft.Program.Settings) with { Weeks = _weeks.Of(session.Block) };
    }

    /// <summary>A session that replaces another keeps its days if it names none.</summary>
    private ValueList<SessionDay> DaysOf(SessionDraft session)
    {
        if (session.Days.Count > 0 || session is { Block: null, Week: null })
            return session.Days;
        var replaced = draft.Sessions.Where(other => other.Week is null && IsNamesake(other, session)).ToList();
        var ofBlock = replaced.Find(other => other.Block == session.Block);
        return (ofBlock ?? replaced.Find(other => other.Block is null))?.Days ?? default;
    }

    private static bool IsNamesake(SessionDraft session, SessionDraft other) =>
        string.Equals(session.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private void Check(TrainingPlan plan)
    {
        context.Diagnostics.ReportCopies(context.Schemes.IsReported);
        if (draft.Weeks.Count + draft.Blocks.Count > 0)
        {
            SessionOverlaps.Check(context, draft, plan);
            new WeekCoverage(context, draft, plan).Check();
        }

        new RotationCheck(context, draft).Check();
        new IdentityCheck(context).Check(plan.Sessions);
        context.SessionReferences.Check(context, plan.Sessions);
        // A file may just define things for others, or hold the numbers of an athlete.
        var isOfAthlete = plan.Settings.Maxes.Count > 0 || plan.Settings.Bodyweight is not null;
        var isNoPlan = (context.HasDefinitions || isOfAthlete)
            && draft.Program.Syntax is null && plan.Sessions.Count == 0;
        if (plan.Sessions.All(s => s.Slots.Count == 0) && context.Diagnostics.Count == 0 && !isNoPlan)
            context.Diagnostics.Add(
                DiagnosticKinds.EmptyFile,
                default,
                "The file has no exercises yet, so there is no training in its plan.");
    }
}
