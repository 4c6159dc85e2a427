using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>A week of a program, and which of its sessions are still to come.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Cycle">The pass through all weeks, from 1.</param>
/// <param name="Week">The week of the cycle, from 1.</param>
/// <param name="Left">The sessions that are still to come, in order.</param>
internal sealed record ProgramPlace(TrainingPlan Plan, int Cycle, int Week, ValueList<Turn> Left)
{
    /// <summary>So many weeks without a session are no program.</summary>
    private const int MostEmptyWeeks = 6000;

    /// <summary>The week of the whole program, from 1.</summary>
    public int Running => RunningOf(Plan, Cycle, Week);

    /// <summary>The week as the plan has it.</summary>
    public required TrainingWeek Training { get; init; }

    /// <summary>The name of its block; <c>null</c> without blocks.</summary>
    public string? Block => BlockOf(Plan, Week);

    /// <summary>Where a state stands, past weeks without a session; <c>null</c> where no session ever comes.</summary>
    public static ProgramPlace? Of(TrainingPlan plan, ProgramState state)
    {
        var (cycle, week) = (Math.Max(1, state.Cycle), Math.Max(1, state.Week));
        var done = state.Done;
        for (var i = 0; i < MostEmptyWeeks; i++)
        {
            if (week > plan.WeekCount)
                (cycle, week, done) = (cycle + 1, 1, default);
            var running = RunningOf(plan, cycle, week);
            var training = plan.Week(running);
            var left = LeftOf(plan, Turn.Of(plan, running, training), done);
            if (left.Count > 0)
                return new(plan, cycle, week, left) { Training = training };
            (week, done) = (week + 1, default);
        }

        return null;
    }

    /// <summary>The name of the block of a week of the cycle.</summary>
    public static string? BlockOf(TrainingPlan plan, int week) =>
        plan.Blocks.Count > 0 && plan.Week(week).Block is { } block ? plan.Blocks[block].Name : null;

    /// <summary>Whether an exercise comes again in this week, after a session.</summary>
    public bool ComesThisWeek(ExerciseReference exercise, Turn after)
    {
        var week = Training.WeekOfBlock;
        return Left.Where(turn => turn != after).Any(turn => Holds(turn, exercise, week));
    }

    /// <summary>Whether an exercise comes again in a later week of this cycle.</summary>
    public bool ComesThisCycle(ExerciseReference exercise)
    {
        for (var week = Week + 1; week <= Plan.WeekCount; week++)
        {
            var running = RunningOf(Plan, Cycle, week);
            var training = Plan.Week(running);
            if (Turn.Of(Plan, running, training).Any(turn => Holds(turn, exercise, training.WeekOfBlock)))
                return true;
        }

        return false;
    }

    private bool Holds(Turn turn, ExerciseReference exercise, int week) =>
        Plan.Sessions[turn.Session].Slots.Any(slot => slot.IsDoneIn(week) && slot.Offers(exercise));

    private static int RunningOf(TrainingPlan plan, int cycle, int week) =>
        (int)Math.Min(int.MaxValue - 1, ((long)(cycle - 1) * plan.WeekCount) + week);

    /// <summary>What is done is known by name, so that sessions may be done out of turn.</summary>
    private static ValueList<Turn> LeftOf(TrainingPlan plan, ValueList<Turn> turns, ValueList<string> done)
    {
        var left = turns.ToList();
        foreach (var name in done)
        {
            var index = left.FindIndex(turn =>
                string.Equals(plan.Sessions[turn.Session].Name, name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
                left.RemoveAt(index);
        }

        return left.ToValueList();
    }
}
