using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes sets, such as <c>3.Sets(8.To(10)).At(75.Percent())</c>.</summary>
/// <param name="rest">The rest that a header states and no set repeats; <c>null</c> without.</param>
internal sealed class SetCode(Rest? rest)
{
    public string Of(SetGroup sets) => string.Concat(Steps(sets).Prepend(Amount(sets)));

    public static string Target(SetTarget target) => target switch
    {
        RepTarget reps => Range(reps.Reps, Number),
        DurationTarget duration => Range(duration.Time, Time),
        DistanceTarget distance => Range(distance.Metres, metres => $"{Number(metres)}.Metres()"),
        TotalTarget total => $"new TotalTarget({Range(total.Reps, Number)})",
        _ => "new AmrapTarget()",
    };

    /// <summary>A rest as the step that states it.</summary>
    public static string Step(Rest rest) => $".{(rest.FromStart ? "Every" : "Rest")}({Range(rest.Time, Time)})";

    private static string Amount(SetGroup sets) => sets.Target switch
    {
        TotalTarget total when sets.Count == Interval<int>.Point(1) => $"{Range(total.Reps, Number)}.Total()",
        AmrapTarget => $"{Range(sets.Count, Number)}.AmrapSets()",
        _ => $"{Range(sets.Count, Number)}.Sets({Target(sets.Target)})",
    };

    private IEnumerable<string> Steps(SetGroup sets)
    {
        if (sets.Target.Sides != SideCounting.AsExercise)
            yield return sets.Target.Sides == SideCounting.PerSide ? ".PerSide()" : ".Alternating()";
        if (sets.Open != OpenEnd.None)
            yield return sets.Open == OpenEnd.LastSet ? ".LastSetOpen()" : ".EverySetOpen()";
        if (sets.Load is { } load)
            yield return load is WorkUpLoad ? ".WorkUp()" : $".At({LoadCode.Of(load)})";
        if (sets.Effort is { } effort)
            yield return Effort(effort);
        if (sets.Rest is { } own && own != rest)
            yield return Step(own);
        if (sets.Tempo is { } tempo)
            yield return Tempo(tempo);
        if (sets.Technique is { } technique)
            yield return Technique(technique);
        if (sets.Tags.Count > 0)
            yield return Inline(".Tag", sets.Tags.Select(Quoted));
        if (sets.Note is { } note)
            yield return $".Note({Quoted(note)})";
    }

    private static string Effort(Effort effort) => effort.Scale switch
    {
        EffortScale.Rpe => $".Rpe({Ends(effort.Value)})",
        EffortScale.Rir => $".Rir({Ends(effort.Value)})",
        _ => ".ToFailure()",
    };

    private static string Tempo(Tempo tempo) => Inline(
        ".Tempo",
        new[] { tempo.Eccentric, tempo.BottomPause, tempo.Concentric, tempo.TopPause }
            .Select(phase => phase is { } seconds ? Number(seconds) : "null"));

    private static string Technique(Technique technique) => technique switch
    {
        DropTechnique { Loads.Count: > 0 } drop => Inline(".Drop", drop.Loads.Select(LoadCode.Of)),
        DropTechnique drop => Inline(".Drop", Number(drop.Drops), Percent(drop.Decrease)),
        RestPauseTechnique { Total: { } total } => $".RestPauseTotal({Range(total, Number)})",
        RestPauseTechnique pause => Inline(".RestPause", pause.Parts.Select(Number)),
        MyoRepTechnique myo => Inline(
            ".Myo", Range(myo.Activation, Number), Range(myo.MiniSets, Number), Range(myo.MiniReps, Number)),
        ClusterTechnique cluster => Inline(".Cluster", cluster.Parts.Select(Number).Prepend(Time(cluster.Rest))),
        _ => "",
    };
}
