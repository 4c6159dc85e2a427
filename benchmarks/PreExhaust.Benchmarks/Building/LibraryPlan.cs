using System.Globalization;

namespace PreExhaust.Benchmarks.Building;

/// <summary>
/// A program of a content library: thirty lines, four sessions of six exercises. Names, exercises and sets differ from
/// file to file as they do where people write them; the rules have nothing to warn about.
/// </summary>
internal sealed class LibraryPlan
{
    private static readonly string[] Adjectives =
        ["Patient", "Heavy", "Early", "Steady", "Quiet", "Winter", "Simple", "Second", "Narrow", "Long"];

    private static readonly string[] Nouns =
        ["Base", "Ramp", "Block", "Ladder", "Season", "Wave", "Return", "Split", "Start", "Peak"];

    private static readonly string[] Goals = ["hypertrophy", "strength"];
    private static readonly string[] Days = ["Mon", "Tue", "Thu", "Fri"];

    private readonly Random _random;

    /// <summary>A program of the library.</summary>
    /// <param name="number">Its number, which settles everything about it.</param>
    public LibraryPlan(int number)
    {
        _random = new(number);
        Name = string.Create(CultureInfo.InvariantCulture, $"{Pick(Adjectives)} {Pick(Nouns)} {number:D5}");
        Goal = Pick(Goals);
        Sessions = Days.Select(Session).ToList();
    }

    public string Name { get; }

    public string Goal { get; }

    /// <summary>The sessions.</summary>
    public IReadOnlyList<LibrarySession> Sessions { get; }

    /// <summary>Where its file lies in the project.</summary>
    public string Path => $"plans/{Name.ToLowerInvariant().Replace(' ', '-')}.workout";

    /// <summary>The file.</summary>
    public string Text => $"program {Name}\ngoal {Goal}\n" + string.Concat(Sessions.Select(session =>
        $"session {session.Name} on {session.Day}\n"
        + string.Concat(session.Lines.Select(line => $"{line.Exercise}: {line.Sets}\n"))));

    /// <summary>The first programs of the library.</summary>
    public static IEnumerable<LibraryPlan> First(int count) =>
        Enumerable.Range(0, count).Select(number => new LibraryPlan(number));

    private LibrarySession Session(string day, int number)
    {
        var (name, slots) = number % 2 == 0 ? ("Lower", Slot.Lower) : ("Upper", Slot.Upper);
        return new($"{name} {"AB"[number / 2]}", day, slots.Select(s => (Pick(s.Exercises), Pick(s.Sets))).ToList());
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
