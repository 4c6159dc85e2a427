using Microsoft.CodeAnalysis;
using PreExhaust.Catalog;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Fluent;

namespace PreExhaust.Roslyn.Lookups;

/// <summary>A look-up in vain.</summary>
/// <param name="Message">What is missing.</param>
/// <param name="Meant">What was probably meant, best first.</param>
internal sealed record Lookup(string Message, IReadOnlyList<string> Meant)
{
    public const string SessionMethod = "FindSession";
    public const string ExerciseMethod = "FindExercise";
    public const string PlanMethod = "Find";

    private const int MostMeant = 3;

    /// <summary>Whether a method looks up a part of a plan.</summary>
    public static bool IsOurs(IMethodSymbol method) => method.Name is SessionMethod or ExerciseMethod
        && (KnownPlans.IsTyped(method.ContainingType)
            || (method.ContainingType.Name == nameof(PlanLookup) && RuntimeTypes.IsOfLibrary(method.ContainingType)));

    /// <summary>The session that a part of a plan finds by name.</summary>
    public static Session? FindSession(KnownPart part, string name) =>
        part.Sessions.FirstOrDefault(session => session.IsCalled(name));

    /// <summary>What is wrong with asking for a session; <c>null</c> where there is one.</summary>
    public static Lookup? OfSession(KnownPart part, string name) => part.Session is null
        && FindSession(part, name) is null
        ? Of($"{part.Title} has no session '{name}'.", name, part.Sessions.Select(session => session.Name))
        : null;

    /// <summary>What is wrong with asking for an exercise; <c>null</c> where it is there.</summary>
    public static Lookup? OfExercise(KnownPart part, string name)
    {
        var catalog = part.Plan.Catalog;
        if (part.Session is not { } session || session.FindExercise(name, catalog) is not null)
            return null;
        var spellings = session.Slots
            .SelectMany(slot => slot.Choices)
            .SelectMany(choice => Spellings(choice, catalog).Select(spelling => (spelling, Name: choice.ToString())))
            .GroupBy(pair => pair.spelling, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
        var meant = Spelling.Closest(name, spellings.Keys, 2 * MostMeant).Select(spelling => spellings[spelling]);
        return new(Described($"{part.Title} has no exercise '{name}'.", meant), [.. meant.Distinct().Take(MostMeant)]);
    }

    /// <summary>What is wrong with asking for a plan; <c>null</c> where there is one, or may be.</summary>
    public static Lookup? OfPlan(KnownPlans plans, string name, CancellationToken cancellation) =>
        plans.Named(name, cancellation) is null && plans.Names(cancellation) is { } names
            ? Of($"The project has no plan '{name}'.", name, names, plans.NamesAround(name, cancellation))
            : null;

    /// <param name="problem">What is missing.</param>
    /// <param name="name">The name that was asked for.</param>
    /// <param name="names">The names there are.</param>
    /// <param name="certain">Those of them that are meant however they are spelt.</param>
    private static Lookup Of(
        string problem, string name, IEnumerable<string> names, IEnumerable<string>? certain = null)
    {
        var close = Spelling.Closest(name, names.Where(other => other.Length > 0), MostMeant);
        var meant = (certain ?? []).Concat(close).Distinct().Take(MostMeant).ToList();
        return new(Described(problem, meant), meant);
    }

    private static string Described(string problem, IEnumerable<string> meant) =>
        meant.FirstOrDefault() is { } best ? $"{problem} Did you mean {best}?" : problem;

    /// <summary>An exercise by all its names; a variant as it is written.</summary>
    private static IEnumerable<string> Spellings(ExerciseReference choice, ExerciseCatalog catalog) =>
        choice.Variant is null && catalog.Find(choice.Name) is { } exercise
            ? [choice.Name, .. exercise.Aliases]
            : [choice.ToString()];
}
