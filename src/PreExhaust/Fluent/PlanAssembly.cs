using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>
/// Makes a plan of its headers. What a text says by standing somewhere is filled in: the rest of a header, the days of
/// a session that one under a week header replaces.
/// </summary>
internal sealed class PlanAssembly
{
    private readonly List<Session> _sessions = [];
    private readonly List<WeekSection> _sections = [];
    private readonly ExerciseNames _names;

    private PlanAssembly(ExerciseNames names) => _names = names;

    public static TrainingPlan Of(FluentPlan plan)
    {
        var names = new ExerciseNames(plan.Exercises);
        var assembly = new PlanAssembly(names);
        assembly.Add(plan.Sessions, plan.WeekHeaders, block: null);
        for (var i = 0; i < plan.Blocks.Count; i++)
            assembly.Add(plan.Blocks[i].Sessions, plan.Blocks[i].WeekHeaders, i);

        var (sessions, said) = (assembly._sessions.ToValueList(), plan.Parts);
        var made = new TrainingPlan(plan.Name, sessions)
        {
            Settings = names.In(said.Settings),
            Blocks = plan.Blocks.Select(assembly.Block).ToValueList(),
            WeekSections = assembly._sections.ToValueList(),
            Allowed = said.Allowed,
            Notes = said.Notes,
            Exercises = plan.Exercises.Where(e => IsUsed(e, sessions))
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .ToValueList(),
            File = said.Source?.File,
            Source = said.Source,
        };
        CheckNames(made);
        CheckRotations(made);
        return made with { Sessions = sessions.Select(session => Filled(session, made)).ToValueList() };
    }

    private void Add(ValueList<FluentSession> sessions, ValueList<FluentWeek> weeks, int? block)
    {
        foreach (var session in sessions)
            _sessions.Add(SessionAssembly.Of(session, _names) with { Block = block });
        foreach (var week in weeks)
        {
            foreach (var session in week.Sessions)
            {
                _sessions.Add(
                    SessionAssembly.Of(session, _names) with { Block = block, WeekSection = _sections.Count });
            }

            _sections.Add(Section(week) with { Block = block });
        }
    }

    private TrainingBlock Block(FluentBlock block) => new(block.Name)
    {
        Settings = _names.In(block.Parts.Settings),
        Allowed = block.Parts.Allowed,
        Notes = block.Parts.Notes,
        Source = block.Parts.Source,
    };

    private WeekSection Section(FluentWeek week) => new(week.Weeks)
    {
        IsDeload = week.IsDeload,
        Title = week.Words,
        Settings = _names.In(week.Parts.Settings),
        Allowed = week.Parts.Allowed,
        Notes = week.Parts.Notes,
        Source = week.Parts.Source,
    };

    private static bool IsUsed(Exercise exercise, ValueList<Session> sessions) =>
        sessions.Any(session => session.Slots.Any(slot => slot.Choices.Any(choice => choice.Name == exercise.Name)));

    private static void CheckNames(TrainingPlan plan)
    {
        var twice = plan.Sessions
            .GroupBy(session => (session.Block, session.WeekSection, session.Name.ToUpperInvariant()))
            .FirstOrDefault(named => named.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"The plan {plan.Name} has two sessions called {twice.First()} in one place.");
    }

    private static void CheckRotations(TrainingPlan plan)
    {
        var rotations = plan.Blocks.Select(block => block.Settings.Rotation).Append(plan.Settings.Rotation);
        foreach (var name in rotations.SelectMany(rotation => rotation?.Sessions ?? default))
        {
            if (!IsSame(name, Rotation.Off) && !plan.Sessions.Any(session => IsSame(session.Name, name)))
                throw new ArgumentException($"The rotation of plan {plan.Name} has no session called {name}.");
        }
    }

    private static Session Filled(Session session, TrainingPlan plan)
    {
        var rest = plan.SettingsOf(session).Rest;
        return session with
        {
            Days = session.Days.Count > 0 ? session.Days : Replaced(session, plan)?.Days ?? default,
            Slots = rest is null ? session.Slots : session.Slots.Select(slot => Filled(slot, rest)).ToValueList(),
        };
    }

    private static ExerciseSlot Filled(ExerciseSlot slot, Rest rest) => slot with
    {
        Groups = Filled(slot.Groups, rest),
        Stages = slot.Stages.Select(stage => Filled(stage, rest)).ToValueList(),
        Weeks = slot.Weeks.Select(row => row with { Groups = Filled(row.Groups, rest) }).ToValueList(),
    };

    private static ValueList<SetGroup> Filled(ValueList<SetGroup> sets, Rest rest) =>
        sets.Select(group => group.Rest is null ? group with { Rest = rest } : group).ToValueList();

    /// <summary>The session of every week whose place one under a week header takes.</summary>
    private static Session? Replaced(Session session, TrainingPlan plan)
    {
        if (session.WeekSection is null)
            return null;
        var replaced = plan.Sessions
            .Where(other => other.WeekSection is null && IsSame(other.Name, session.Name))
            .ToList();
        return replaced.Find(other => other.Block == session.Block) ?? replaced.Find(other => other.Block is null);
    }

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
