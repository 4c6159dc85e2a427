using PreExhaust.Analysis;
using PreExhaust.Catalog;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>The words that may stand somewhere, with a few words about each.</summary>
internal static class CompletionWords
{
    /// <summary>Headers and definitions, which begin a line.</summary>
    public static readonly (string Word, string Detail)[] Headers =
    [
        ("program", "name of the file"), ("session", "exercises in order"), ("block", "weeks of their own"),
        ("week", "what changes in some weeks"), ("scheme", "a prescription to copy"),
        ("exercise", "an exercise of your own"),
    ];

    public static readonly (string Word, string Detail)[] Settings =
    [
        ("goal", "strength, hypertrophy, power, endurance"), ("weeks", "before the program starts again"),
        ("units", "kg or lb"), ("training max", "share of the 1RM"), ("max", "of an exercise"),
        ("bodyweight", "of the lifter"), ("bar", "the empty bar"), ("plates", "at hand, one of a pair"),
        ("step", "smallest change of load"), ("time cap", "longest session"), ("priority", "muscles that come first"),
        ("maintain", "muscles that are only kept"), ("omit", "left out on purpose"), ("style", "such as bodybuilding"),
        ("deload", "weeks made easier"), ("rotate", "sessions in turn"), ("rest", "between sets"),
        ("tempo", "of all sets"), ("allow", "overrule a rule"),
    ];

    /// <summary>What may follow on a line of an exercise.</summary>
    public static readonly (string Word, string Detail)[] Clauses =
    [
        ("rest", "between sets"), ("warmup", "sets before"), ("week", "what changes in some weeks"),
        ("only week", "left out in all others"), ("progress", "what changes over time"),
        ("intent", "why it stands here"), ("tempo", "eccentric, pause, concentric, pause"), ("like", "copy"),
        ("drop", "go on lighter"), ("rest-pause", "rest within a set"), ("myo", "many short sets"),
        ("cluster", "sets in pieces"), ("work up to", "a load found on the day"), ("every", "from start to start"),
        ("to failure", "no repetition left"), ("RIR", "repetitions in reserve"), ("RPE", "effort from 5 to 10"),
    ];

    public static readonly string[] Goals = ["strength", "hypertrophy", "power", "endurance"];

    public static readonly string[] Units = ["kg", "lb"];

    public static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static readonly string[] Implements = ["barbell", "dumbbell", "machine", "cable", "stack", "kettlebell"];

    public static readonly string[] Rests = ["60s", "90s", "2min", "3min", "2-3min"];

    public static readonly string[] Efforts = ["RIR 1", "RIR 2", "RIR 3", "@7", "@8", "@9", "to failure"];

    public static readonly string[] Intents = ["pre-exhaust", "reverse-pre-exhaust", "post-exhaust"];

    public static readonly string[] Progressions =
    [
        "+2.5kg", "+5lb", "+1 rep", "+1 set", "double +2.5kg", "-10% when missed 3 times", "TM +2.5kg every cycle",
        "next stage",
    ];

    public static readonly string[] Bases = ["1RM", "TM", "5RM", "BW", "top set"];

    public static readonly string[] Groups = ["superset", "circuit 3 rounds", "emom 10min", "amrap 12min"];

    /// <summary>Units that may stand right behind a number.</summary>
    public static readonly string[] UnitsOfNumbers = ["kg", "lb", "%", "s", "min", "m"];

    /// <summary>The names of muscle groups.</summary>
    public static IEnumerable<string> Muscles => MuscleCatalog.Default.Groups.Select(group => group.Id);

    /// <summary>The rules that can be overruled.</summary>
    public static IEnumerable<(string Word, string Detail)> Rules =>
        RuleSet.Descriptors.Select(rule => (rule.Id, rule.Name));
}
