using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Finds exercise lines of a file by what they are.</summary>
internal sealed class LineIndex(NameBinder names, IReadOnlyList<SessionDraft> sessions)
{
    private Dictionary<ExerciseReference, List<PlacedLine>>? _lines;

    /// <summary>The names as written, for suggestions.</summary>
    public IEnumerable<string> Names =>
        sessions.SelectMany(session => session.Exercises).Select(line => line.Syntax.Name.Text).Distinct();

    /// <summary>
    /// The lines that a copy can mean: those of the session it names, else of its own session, else all. Lines that say
    /// the same are one.
    /// </summary>
    public IReadOnlyList<PlacedLine> Find(string model, LineCopy copy)
    {
        if (!Lines.TryGetValue(names.Identify(model), out var all))
            return [];
        var others = all.Where(line => line.Exercise != copy.Exercise);
        if (copy.Like.Session is { } named)
        {
            var name = NameBinder.Unquote(named.Text);
            return others
                .Where(line => string.Equals(line.Session.Name, name, StringComparison.OrdinalIgnoreCase))
                .Take(1)
                .ToList();
        }

        var near = others.Where(line => line.Session == copy.Session).Take(1).ToList();
        return near.Count > 0 ? near : Distinct(others);
    }

    private Dictionary<ExerciseReference, List<PlacedLine>> Lines => _lines ??= Build();

    /// <summary>A few are enough to tell whether there are several.</summary>
    private static List<PlacedLine> Distinct(IEnumerable<PlacedLine> lines)
    {
        const int mostCompared = 20;
        return lines.Take(mostCompared).GroupBy(line => TextOf(line.Exercise)).Select(same => same.First()).ToList();
    }

    private static string TextOf(ExerciseDraft line) => string.Join(
        "; ", line.Items.Select(item => string.Join(" ", item.Tokens.Select(token => token.Text))));

    private Dictionary<ExerciseReference, List<PlacedLine>> Build()
    {
        var lines = new Dictionary<ExerciseReference, List<PlacedLine>>();
        foreach (var session in sessions)
        {
            foreach (var exercise in session.Exercises)
            {
                var identity = names.IdentityOf(exercise.Syntax);
                if (!lines.TryGetValue(identity, out var same))
                    lines.Add(identity, same = []);
                same.Add(new(exercise, session));
            }
        }

        return lines;
    }
}
