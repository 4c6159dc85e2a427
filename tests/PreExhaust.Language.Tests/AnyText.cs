using CsCheck;

namespace PreExhaust.Language.Tests;

/// <summary>
/// Texts of all kinds: noise, noise made of the language's own signs, real files with one thing changed, and exercises
/// put together from odd spellings.
/// </summary>
internal static class AnyText
{
    private static readonly Gen<string> Blanks = Gen.OneOf("", " ", " ", "  ", "\u00a0");

    /// <summary>Odd spellings of what stands in a prescription.</summary>
    public static readonly Gen<string> Part = Gen.OneOf(
        "3x8", "3 × 8–12", "4 sets of 8", "8 reps x 20", "5x(3+)", "5 x 3+", "3xmax", "12 - 10-8", "5/3/1+", "8",
        "3 x 8-6-4", "@ 7/8/9", "RIR: 3/2/1",
        "8 reps",
        "60 s", "3x1:30", "4x40m+", "3x2 metres", "/ side", "each LEG", "alt", "62,50kg", "60kg-150lb",
        "135#", "@ 100 kilos",
        "75 % of tm", "75/85/95 %", "70%x3", "3 x 70 %", "bw − 15kg", "@8.0", "@ rpe 8", "2 rir", "RIR: 1–2",
        "To Failure",
        "30X0", "@31x0", "TEMPO 3-1-x-0", "rest: 120s", "rest 1 - 2 min", "2m rest", "EVERY 60s", "(slow  one)",
        "Stages: 5 x 3+|6x2 + |10x1", "stages 3x8 |", "PROGRESS: + 2,5 kg Every 2 session", "progress next stage",
        "progress -10 % when missed 3 sessions every cycles", "progress double +1 kilos", "progress sum 30 +5 lbs",
        "progress tm +5lb when set 2 ≥ 5 reps", "progress load -5kg reset every 1 weeks", "progress By My.Type",
        "progress +1 reps when week 2",
        "(progress +5kg / workout if missed 2x)", "progress + 1% per REP over when last set => 10",
        "(each arm)",
        "( 90s rest )", "#main", "#My-Own", "only Weeks 2-3", "INTENT pre-exhaust  Quads for leg  press",
        "Warm-up: 1x8 40 %", "week 2（Deload）: 2x5", "weeks odd: RIR 2", "week every 4: 1x1",
        "3 by 8", "3х8", "4 sets, 10 reps", "10 reps 3 sets", "3 sets: max reps", "3 sets to failure", "3xF", "3x8e",
        "3x8 e/s", "at 60kg", "w/ BW", "@ 65/75/85%", "@ 2 RIR", "2 reps in reserve", "failure", "3x8~12", "8 to 12",
        "3x1m30s", "rest 2'30\"", "rest 90\"", "rest 1:30 min", "90 sec. rest between sets", "3x8+20kg", "+20kg",
        "- 80kg", " / 60%", " | 5", "then 1x10", "& 1x10", "+ 1x10", "???", "like  Squat", "LIKE: 531 in A", "like",
        "drop 80 kg, 60kg", "Drop set: 2 x − 20 %", "drop by 10%", "rest-pause", "Rest Pause 12 + 4+3", "myo: 15+4 x 5",
        "rest-pause 11 – 15 total", "MYO-REPS 15+5+5", "cluster 4 x ( 2+2 + 2 ) 20 sec", "cluster 2+2 0:20",
        "drop level 3",
        "80 % OF 5 rm", "60% of bench  press ( paused ) X 3", "50% of Bodyweight", "70% of TM x 3", "− 10 %", "-5-10%",
        "90% of Top  Set", "80% of \"Squat\" in Day 1", "1% of squat in", "LEVEL: 7 – 8", "Band: Red", "band “my own”",
        "Work  up to 3 rm", "work up to A heavy Single", "work up to 1 x 5", "50 Reps  total", "40 - 50 total reps");

    private static readonly Gen<string> Start = Gen.OneOf(
        "Squat:", "back  squat", "Press, Dumbbell Shoulder :", "“Back Squat”：",
        "Front Squat (paused) OR  leg press :", "Deload: every 4 week ： Load 90 % , sets 60%", "deload AUTO",
        "a1) Squat:", "1A Squat:", "B. Squat:",
        "Squat（ paused ）:", "Squat (each arm)", "  Squat:", "\tSquat", "    ", "   > note", "  //", "max Squat",
        "rest", "Goal",
        "Block: Base", "  block Peak", "weeks 4", "WEEK 2 ( Deload ):", "week odd", "week 1 – 3", "# Week 2 - Volume",
        "rotate: A , “B”, OFF", "rotate A on Mon &", "a) Circuit 3 rounds ,", "A: superset", "Superset:", "A: emom 10",
        "A1 Squat: 10",
        "A: EVERY 2min × 5", "b: amrap 12 m", "session A",
        "session: A On monday", "Session  B LIKE a on Tue", "exercise X",
        "exercise Zap LIKE  squat", "scheme 531:", "  actions:",
        "  Primes  quads", "  skill", "- Squat:", "1. Squat", "- [ ] Squat:", "(A1) Squat:", "---", "max Squat =",
        "Allow: pex1001 ,PEX1002 ：why", "  allow PEX1001: ", "@@");

    public static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char[" \t\r\nx×58,;:@#%()\"/->.+kgRIRrestweekwarmupSquat"], 0, 80],
        Mutations,
        Line.Array[1, 5].Select(string.Concat));

    /// <summary>A real text with a piece deleted, doubled or replaced by noise.</summary>
    private static Gen<string> Mutations =>
        from text in Gen.OneOf(Corpus.Texts.Where(t => t.Length > 0).ToArray())
        from start in Gen.Int[0, text.Length - 1]
        from length in Gen.Int[0, Math.Min(12, text.Length - start)]
        from noise in Gen.OneOf(
            Gen.Const(""),
            Gen.Const(text.Substring(start, length) + text.Substring(start, length)),
            Gen.String[0, 3])
        select text.Remove(start, length).Insert(start, noise);

    /// <summary>A start, then parts with any separator, then perhaps a comment.</summary>
    private static Gen<string> Line =>
        from start in Start
        from parts in Gen.Select(Gen.OneOf("", " ", ",", "，", ";"), Blanks, Part, string.Concat).Array[0, 5]
        from end in Gen.OneOf("", "", ",", ":", " // why ", "//")
        from lineBreak in Gen.OneOf("\n", "\n", "\r\n", "\r", "\n \n\n")
        select $"{start} {string.Concat(parts)}{end}{lineBreak}";
}
