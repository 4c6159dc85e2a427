using System.Globalization;

namespace PreExhaust.Language.Emit;

/// <summary>Gives out names that differ from each other and from those already taken.</summary>
/// <param name="taken">The names that are taken from the start.</param>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name itself, or with the first free number from 2 behind it.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
            free = Numbered(name, number);
        return free;
    }

    /// <summary>
    /// The name that <see cref="Take"/> tries for a number; a second <c>Week1</c> is not to be taken for week 12.
    /// </summary>
    public static string Numbered(string name, int number)
    {
        var separator = name.Length > 0 && char.IsDigit(name[name.Length - 1]) ? "_" : "";
        return name + separator + number.ToString(CultureInfo.InvariantCulture);
    }
}
