using PreExhaust.Plans;

namespace PreExhaust.Progression;

/// <summary>Applies the change of a rule to an exercise; <c>null</c> where it changes nothing.</summary>
internal sealed class ExerciseChanges(SessionEnd end)
{
    /// <summary>More than any set has; keeps the arithmetic in bounds.</summary>
    private const int Most = 1000;

    private readonly WeightChanges _weights = new(end);

    /// <summary>Applies a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="state">The exercise.</param>
    /// <param name="outcome">What was done; <c>null</c> where the session was left out.</param>
    public ChangeResult? Apply(ProgressionChange change, ExerciseState state, ExerciseOutcome? outcome) => change switch
    {
        AddWeight add => _weights.Add(state, add.Step),
        ScaleWeight scale => _weights.Scale(state, scale.Step.Value),
        AddReps reps => Repetitions(state, reps.Step),
        AddSets sets => Sets(state, sets.Step),
        AddPercentPerRep share => PerRep(state, share.Step, outcome),
        AdvanceStage stage => Stage(state, stage),
        RaiseTrainingMax raise => _weights.MoveMax(
            state, MaxBasis.TrainingMax, 0, max => max.Amount + raise.Step.In(max.Unit).Amount),
        AddToLoad add => _weights.AddOnTop(state, add.Step),
        DoubleProgression twice => Double(state, twice.Step, outcome),
        SumOfReps sum => outcome?.Total >= sum.Total ? _weights.Add(state, sum.Step) : null,
        CustomProgression custom => Custom(state, custom, outcome),
        _ => throw new NotSupportedException($"This version does not know the progression '{change}'."),
    };

    private static ChangeResult Repetitions(ExerciseState state, int step)
    {
        var extra = Clamp((long)state.ExtraReps + step);
        return new(state with { ExtraReps = extra }, ProgressKind.Reps, Count(step, "rep"));
    }

    private static ChangeResult Sets(ExerciseState state, int step)
    {
        var extra = Clamp((long)state.ExtraSets + step);
        return new(state with { ExtraSets = extra }, ProgressKind.Sets, Count(step, "set"));
    }

    private static string Count(int step, string what) =>
        FormattableString.Invariant($"{(step > 0 ? "+" : "")}{step} {what}{(step is 1 or -1 ? "" : "s")}");

    private ChangeResult? PerRep(ExerciseState state, Percentage share, ExerciseOutcome? outcome)
    {
        var over = Math.Min(Most, outcome?.Over ?? 0);
        return over == 0 ? null : _weights.Scale(state, share.Value * over);
    }

    private ChangeResult? Stage(ExerciseState state, AdvanceStage advance)
    {
        var stages = end.Slots
            .Select(slot => slot.Slot.Stages)
            .OrderByDescending(list => list.Count)
            .FirstOrDefault();
        if (state.Stage + 1 < stages.Count)
            return At(state, state.Stage + 1);
        if (stages.Count == 0 || advance.RestartDecrease is not { } decrease)
            return null;
        var first = At(state, 0);
        return _weights.Scale(first.State, -decrease.Value) is { } lighter
            ? lighter with { Text = $"{first.Text}, {lighter.Text}" }
            : first;

        ChangeResult At(ExerciseState before, int stage)
        {
            var sets = string.Join(", ", stages[stage].Select(group => group.Amount));
            var text = FormattableString.Invariant($"stage {stage + 1}: {sets}");
            return new(before with { Stage = stage }, ProgressKind.Stage, text);
        }
    }

    private ChangeResult? Double(ExerciseState state, Mass step, ExerciseOutcome? outcome)
    {
        var ranged = outcome?.Sets.Where(set => Range(set) is not null).ToList();
        if (ranged is null || ranged.Count == 0)
            return null;
        if (ranged.TrueForAll(set => set.Reps >= Range(set)!.Value.Upper))
        {
            var heavier = _weights.Add(state, step);
            return heavier is null ? null : heavier with { State = heavier.State with { Climb = 0 } };
        }

        var widest = ranged.Max(set => Range(set)!.Value.Upper - Range(set)!.Value.Lower);
        var reached = ranged.Min(set => Math.Min(widest, set.Reps - Range(set)!.Value.Lower));
        var climb = Math.Max(0, Math.Min(widest, reached + 1));
        if (climb == state.Climb)
            return null;
        var next = state with { Climb = climb };
        var aims = ranged.Select(set => (set.Planned with { Climb = climb }).Aim).Distinct();
        return new(next, ProgressKind.Reps, FormattableString.Invariant($"aim at {string.Join("/", aims)} reps"));
    }

    private static Interval<int>? Range(SetOutcome set) =>
        set.Planned.Planned.Target is RepTarget { Reps: { IsPoint: false } reps } ? reps : null;

    private ChangeResult? Custom(ExerciseState state, CustomProgression custom, ExerciseOutcome? outcome)
    {
        if (outcome is null)
            return null;
        var next = end.Run.ProgressionNamed(custom.TypeName).Advance(state, outcome);
        return next == state
            ? null
            : new(next with { Exercise = state.Exercise }, ProgressKind.Custom, "as the app decides");
    }

    private static int Clamp(long number) => (int)Math.Max(-Most, Math.Min(Most, number));
}
