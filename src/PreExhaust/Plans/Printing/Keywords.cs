namespace PreExhaust.Plans.Printing;

/// <summary>The words that mean something of their own at the start of a line, an item or brackets.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "program", "block", "week", "weeks", "session", "goal", "units", "rest", "training", "max", "bodyweight",
        "bar", "plates", "step", "time", "priority", "maintain", "omit", "style", "deload", "rotate", "exercise",
        "scheme", "allow", "warmup", "warm-up", "warm", "warmups", "only", "intent", "tempo", "every", "RPE", "RIR",
        "to", "BW", "AMRAP", "progress", "like", "stages", "drop", "rest-pause", "myo", "myo-reps", "cluster", "work",
        "level", "band", "each", "per", "ea", "e", "es", "el", "l", "alternating", "alt", "till", "until", "failure",
        "at", "w", "with", "by", "then", "and", "plus", "total", "day",
        "action", "actions", "prime", "primes", "synergist", "synergists", "minor", "stabiliser", "stabilisers",
        "stabilizer", "stabilizers", "equipment", "loaded", "unilateral", "skill", "spinal", "grip", "kind",
        "mechanic", "pattern", "typical", "alias", "aliases",
        "workout", "training", "using", "between", "AMAP", "as", "in",
        "of", "TM", "x", "top",
    };

    public static bool Contains(string word) => All.Contains(word);
}
