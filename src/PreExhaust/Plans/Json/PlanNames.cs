using PreExhaust.Catalog;

namespace PreExhaust.Plans.Json;

/// <summary>The words of the format. They stay when names of the code change.</summary>
internal static class PlanNames
{
    public static readonly JsonNames<TrainingGoal> Goal = new(
        (TrainingGoal.Strength, "strength"),
        (TrainingGoal.Hypertrophy, "hypertrophy"),
        (TrainingGoal.Power, "power"),
        (TrainingGoal.Endurance, "endurance"));

    public static readonly JsonNames<MassUnit> Unit = new((MassUnit.Kilogram, "kg"), (MassUnit.Pound, "lb"));

    public static readonly JsonNames<GroupKind> Group = new(
        (GroupKind.Superset, "superset"),
        (GroupKind.Circuit, "circuit"),
        (GroupKind.Emom, "emom"),
        (GroupKind.Amrap, "amrap"),
        (GroupKind.Every, "every"));

    public static readonly JsonNames<IntentKind> Intent = new(
        (IntentKind.PreExhaust, "preExhaust"),
        (IntentKind.ReversePreExhaust, "reversePreExhaust"),
        (IntentKind.PostExhaust, "postExhaust"));

    public static readonly JsonNames<OpenEnd> Open = new(
        (OpenEnd.None, "none"),
        (OpenEnd.LastSet, "lastSet"),
        (OpenEnd.EverySet, "everySet"));

    public static readonly JsonNames<SideCounting> Sides = new(
        (SideCounting.AsExercise, "asExercise"),
        (SideCounting.PerSide, "perSide"),
        (SideCounting.Alternating, "alternating"));

    public static readonly JsonNames<EffortScale> Scale = new(
        (EffortScale.Rpe, "rpe"),
        (EffortScale.Rir, "rir"),
        (EffortScale.Failure, "failure"));

    public static readonly JsonNames<MaxBasis> Basis = new(
        (MaxBasis.OneRepMax, "oneRepMax"),
        (MaxBasis.TrainingMax, "trainingMax"),
        (MaxBasis.RepMax, "repMax"),
        (MaxBasis.Bodyweight, "bodyweight"),
        (MaxBasis.TopSet, "topSet"),
        (MaxBasis.WorkSet, "workSet"));

    public static readonly JsonNames<ProgressionUnit> Period = new(
        (ProgressionUnit.Session, "session"),
        (ProgressionUnit.Week, "week"),
        (ProgressionUnit.Cycle, "cycle"));

    public static readonly JsonNames<DayOfWeek> Day = new(
        (DayOfWeek.Monday, "monday"),
        (DayOfWeek.Tuesday, "tuesday"),
        (DayOfWeek.Wednesday, "wednesday"),
        (DayOfWeek.Thursday, "thursday"),
        (DayOfWeek.Friday, "friday"),
        (DayOfWeek.Saturday, "saturday"),
        (DayOfWeek.Sunday, "sunday"));

    public static readonly JsonNames<DayHalf> Half = new(
        (DayHalf.Any, "any"),
        (DayHalf.Morning, "morning"),
        (DayHalf.Afternoon, "afternoon"));

    public static readonly JsonNames<Mechanic> Mechanics = new(
        (Mechanic.Compound, "compound"),
        (Mechanic.Isolation, "isolation"));

    public static readonly JsonNames<ExerciseKind> Exercise = new(
        (ExerciseKind.Lift, "lift"),
        (ExerciseKind.Stretch, "stretch"),
        (ExerciseKind.Conditioning, "conditioning"),
        (ExerciseKind.Explosive, "explosive"));

    public static readonly JsonNames<Involvement> Part = new(
        (Involvement.PrimeMover, "primeMover"),
        (Involvement.Synergist, "synergist"),
        (Involvement.MinorSynergist, "minorSynergist"),
        (Involvement.Stabiliser, "stabiliser"));
}
