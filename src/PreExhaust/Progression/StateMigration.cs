using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>Fits a state to a plan whose text has changed.</summary>
internal sealed class StateMigration(TrainingPlan plan, IReadOnlyList<Rename> renames)
{
    private readonly List<string> _notices = [];

    public Migration Migrate(ProgramState state)
    {
        var planned = PlannedExercises.Of(plan).Identities;
        var renamed = renames.Where(rename => IsPossible(rename, state, planned)).ToList();
        state = renamed.Aggregate(state, Apply);
        var known = state.Exercises.Select(exercise => exercise.Exercise).ToList();
        var added = planned.Except(known).ToList();
        var removed = known.Except(planned).ToList();
        state = state with
        {
            Program = plan.Name,
            Exercises = state.Exercises
                .Select(WithinStages)
                .Concat(added.Select(exercise => new ExerciseState(exercise)))
                .ToValueList(),
        };
        return new(WithPlace(state))
        {
            Kept = known.Intersect(planned).Except(renamed.Select(rename => rename.To)).ToValueList(),
            Added = added.ToValueList(),
            Removed = removed.ToValueList(),
            Renamed = renamed.ToValueList(),
            Suggested = Suggestions(removed, added).ToValueList(),
            Notices = _notices.ToValueList(),
        };
    }

    private bool IsPossible(Rename rename, ProgramState state, ValueList<ExerciseReference> planned)
    {
        var isKnown = state.Exercises.Any(exercise => exercise.Exercise == rename.From);
        if (isKnown && planned.Contains(rename.To))
            return true;
        _notices.Add(isKnown
            ? $"The plan has no {rename.To}; {rename.From} keeps its name."
            : $"The state knows nothing of {rename.From}; there is nothing to rename.");
        return false;
    }

    private static ProgramState Apply(ProgramState state, Rename rename) => state
        .Without(rename.To)
        .Without(rename.From)
        .With(state.Of(rename.From) with { Exercise = rename.To });

    private ExerciseState WithinStages(ExerciseState exercise)
    {
        var stages = plan.Sessions
            .SelectMany(session => session.Slots)
            .Where(slot => slot.Offers(exercise.Exercise))
            .Select(slot => slot.Stages.Count)
            .DefaultIfEmpty(int.MaxValue)
            .Max();
        if (exercise.Stage == 0 || exercise.Stage < stages)
            return exercise;
        var last = Math.Max(0, stages - 1);
        _notices.Add(FormattableString.Invariant(
            $"{exercise.Exercise} goes on in stage {last + 1}; stage {exercise.Stage + 1} is no more."));
        return exercise with { Stage = last };
    }

    /// <summary>Stays in the block of that name, and inside the weeks there are.</summary>
    private ProgramState WithPlace(ProgramState state)
    {
        var week = state.Week;
        if (state.Block is { } name && Block(week) != name && FirstWeekOf(name) is { } first)
            week = first;
        if (week > plan.WeekCount)
        {
            _notices.Add(FormattableString.Invariant(
                $"Week {week} is no more; the program goes on with week 1 of cycle {state.Cycle + 1}."));
            return state with { Cycle = state.Cycle + 1, Week = 1, Block = Block(1), Done = default };
        }

        var block = Block(week);
        if (week != state.Week)
            _notices.Add(FormattableString.Invariant($"Block {block} goes on with its first week, now week {week}."));
        else if (block != state.Block)
            _notices.Add(FormattableString.Invariant(
                $"Week {week} was of {state.Block ?? "no block"} and is of {block ?? "no block"} now."));
        return state with { Week = week, Block = block, Done = week == state.Week ? state.Done : default };
    }

    private string? Block(int week) => week < 1 || week > plan.WeekCount ? null : ProgramPlace.BlockOf(plan, week);

    private int? FirstWeekOf(string block)
    {
        var week = 1;
        foreach (var other in plan.Blocks)
        {
            if (other.Name == block)
                return week;
            week += other.WeekCount;
        }

        return null;
    }

    private static IEnumerable<Rename> Suggestions(List<ExerciseReference> removed, List<ExerciseReference> added)
    {
        foreach (var from in removed)
        {
            var sameName = added.Find(to => to.Name == from.Name);
            var alike = Spelling.Closest(from.Name, added.Select(to => to.Name), 1).FirstOrDefault();
            if ((sameName ?? added.Find(to => to.Name == alike && to.Variant == from.Variant)) is { } to)
                yield return new(from, to);
        }
    }
}
