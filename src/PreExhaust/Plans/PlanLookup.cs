using PreExhaust.Catalog;

namespace PreExhaust.Plans;

/// <summary>Finds parts of a plan by the names that its author gave them.</summary>
public static class PlanLookup
{
    /// <summary>
    /// The session of this name, whatever the case; <c>null</c> without one. Of several, such as those of blocks, the
    /// first in the order of the text.
    /// </summary>
    public static Session? FindSession(this TrainingPlan plan, string name) =>
        plan.Sessions.FirstOrDefault(session => session.IsCalled(name));

    /// <summary>
    /// The exercise of this name in a plan without exercises of its own; see
    /// <see cref="FindExercise(Session, string, ExerciseCatalog)"/>.
    /// </summary>
    public static ExerciseSlot? FindExercise(this Session session, string name) =>
        session.FindExercise(name, ExerciseCatalog.Default);

    /// <summary>
    /// The first place in a session that has an exercise or, failing that, offers it as an alternative; <c>null</c>
    /// where none does.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="name">
    /// Any name of the catalogue, in any spelling that it knows. A variant stands in brackets, as in the text, in any
    /// case: <c>Bench Press (paused)</c>. Without one only the exercise without variant is meant.
    /// </param>
    /// <param name="catalog">The exercises: <see cref="TrainingPlan.Catalog"/>.</param>
    public static ExerciseSlot? FindExercise(this Session session, string name, ExerciseCatalog catalog)
    {
        var sought = Identify(name, catalog);
        return session.Slots.FirstOrDefault(slot => IsSame(slot.Exercise, sought))
            ?? session.Slots.FirstOrDefault(slot => slot.Alternatives.Any(other => IsSame(other, sought)));
    }

    /// <summary>The exercise of a session, or one of its choices, that somebody calls by any of its names.</summary>
    internal static ExerciseReference? FindChoice(
        this Session session, ExerciseReference called, ExerciseCatalog catalog)
    {
        if (session.Slots.Any(slot => slot.Offers(called)))
            return called;
        var sought = Identify(called.ToString(), catalog);
        return session.Slots.SelectMany(slot => slot.Choices).FirstOrDefault(choice => IsSame(choice, sought));
    }

    /// <summary>Whether a session has this name, whatever the case.</summary>
    internal static bool IsCalled(this Session session, string name) => IsSame(session.Name, name);

    /// <summary>What stands in brackets may be part of a name: <c>Bench Press (close grip)</c>.</summary>
    private static ExerciseReference Identify(string name, ExerciseCatalog catalog)
    {
        var written = name.Trim();
        if (catalog.Find(written) is { } whole)
            return new(whole.Name);
        var bracket = written.EndsWith(")", StringComparison.Ordinal) ? written.LastIndexOf('(') : -1;
        if (bracket <= 0)
            return new(written);
        var plain = written.Substring(0, bracket).TrimEnd();
        var variant = written.Substring(bracket + 1, written.Length - bracket - 2).Trim();
        return new(catalog.Find(plain)?.Name ?? plain, variant);
    }

    private static bool IsSame(ExerciseReference exercise, ExerciseReference sought) =>
        IsSame(exercise.Name, sought.Name)
        && (exercise.Variant is { } variant
            ? sought.Variant is { } wanted && IsSame(variant, wanted)
            : sought.Variant is null);

    private static bool IsSame(string name, string sought) => name.Equals(sought, StringComparison.OrdinalIgnoreCase);
}
