using System.ComponentModel;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Typed;

/// <summary>
/// A session of a typed plan; the classes generated from the files add a member an exercise.
/// </summary>
public class TypedSession
{
    private readonly TypedPlan _plan;
    private readonly int _number;

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TypedSession(TypedPlan plan, int number)
    {
        _plan = plan;
        _number = number;
    }

    /// <summary>The whole session as data.</summary>
    public Session Model => _plan.Model.Sessions[_number];

    /// <summary>
    /// The first place in the session that has an exercise or, failing that, offers it as an alternative; <c>null</c>
    /// where none does.
    /// </summary>
    /// <param name="name">
    /// Any name of the catalogue or of the plan's own exercises, in any spelling that the catalogue knows. A variant
    /// stands in brackets, as in the text, in any case: <c>Bench Press (paused)</c>. Without one only the exercise
    /// without variant is meant.
    /// </param>
    public ExerciseSlot? FindExercise(string name) => Model.FindExercise(name, _plan.Model.Catalog);

    /// <summary>What is left of each muscle where an exercise begins, and the repetitions to expect.</summary>
    /// <param name="week">The week of its block, from 1.</param>
    public ValueList<ExerciseReserve> Reserve(int week = 1) => _plan.Model.Reserve(Model, week);

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ExerciseSlot this[int slot] => Model.Slots[slot];

    /// <summary>The session's name.</summary>
    public override string ToString() => Model.Name;

    /// <summary>The whole session as data.</summary>
    public static implicit operator Session(TypedSession session) => session.Model;
}
