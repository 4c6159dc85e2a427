using System.Globalization;

namespace PreExhaust.Roslyn.Tests.Fluent;

/// <summary>Which plans the analyzer can tell without running the program.</summary>
public sealed class FoldingTests
{
    private const string Push = "static readonly FluentSession S = Session(`A`).Add(PUSH, BENCH);";

    /// <summary>Bodies that return a plan with pushdowns before bench presses, and members beside them.</summary>
    public static TheoryData<string, string> Told { get; } = new()
    {
        { "return Plan(`P`).Add(Session(`A`).Add(PUSH, BENCH));", "" },
        { "return Plan(`P`).Add(Session(`A`).Add(PUSH).Add(BENCH)).ToPlan();", "" },
        { "return ((TrainingPlan)Plan(`P`).Add(Session(`A`).Add(PUSH, BENCH))) with { Notes = [`x`] };", "" },
        { "var p = Plan(`P`); return p.Add(Session(`A`).Add(PUSH, BENCH));", "" },
        { "var s = Session(`A`).Add(PUSH, BENCH); TrainingPlan p = Plan(`P`).Add(s); return p;", "" },
        { "const string a = `A`; const int n = 4; return Plan(a + a).Weeks(n).Add(Session(a).Add(PUSH, BENCH));", "" },
        { "var n = 1 + 1; var m = n * 2; return Plan(`P`).Weeks(m).Add(Session(`A`).Add(PUSH, BENCH));", "" },
        { "SessionPart[] parts = [PUSH, BENCH]; return Plan(`P`).Add(Session(`A`).Add(parts));", "" },
        { "SessionPart[] rest = [BENCH]; return Plan(`P`).Add(Session(`A`).Add([PUSH, .. rest]));", "" },
        { "var parts = new SessionPart[] { PUSH, BENCH }; return Plan(`P`).Add(Session(`A`).Add(parts));", "" },
        { "var yes = true; return Plan(`P`).Add(Session(`A`).Add(yes ? PUSH : BENCH, BENCH));", "" },
        { "const bool no = false; return no ? Plan(`P`) : Plan(`P`).Add(Session(`A`).Add(PUSH, BENCH));", "" },
        { "var n = 2; return Plan(`P`).Add(Session(`A`).Add(n switch { 1 => BENCH, _ => PUSH }, BENCH));", "" },
        { "ExerciseSlot? none = null; return Plan(`P`).Add(Session(`A`).Add(none ?? PUSH, BENCH));", "" },
        { "var push = PUSH; return Plan(`P`).Add(Session(`A`).Add(push?.Tag(`main`), BENCH));", "" },
        { "ExerciseSlot push = new(new(`Triceps Pushdown`), [new(3, 12)]); return Of(push);", "" },
        { "var push = PUSH; return Plan(`P`).Add(Session(`A`).Add(push with { Notes = [`slow`] }, BENCH));", "" },
        { "return Plan(`P`).Add(S);", Push },
        { "return Plan(`P`).Add(Days);", "static FluentSession Days { get; } = Session(`A`).Add(PUSH, BENCH);" },
    };

    /// <summary>Bodies with the same fault that only running the program would show.</summary>
    public static TheoryData<string, string> Untold { get; } = new()
    {
        { "return Plan(`P`).Add(Session(`A`).Add(PUSH, Help()));", "static ExerciseSlot Help() => BENCH;" },
        { "return Plan(`P`).Add(Session(`A`).Add(PUSH, Help));", "static ExerciseSlot Help => BENCH;" },
        { "return Plan(`P`).Add(Session(`A`).Add(PUSH, Help));", "static ExerciseSlot Help = BENCH;" },
        { "return Done(Plan(`P`).Add(Session(`A`).Add(PUSH, BENCH)));", "static FluentPlan Done(FluentPlan p) => p;" },
        { "return Make(3);", "static TrainingPlan Make(int n) => Plan(`P`).Weeks(n).Add(S);" + Push },
        {
            """
            var p = Plan(`P`).Add(Session(`A`).Add(PUSH, BENCH));
            for (var i = 1; i < 4; i++)
                p = p.Add(Session(`S` + i));
            return p;
            """,
            ""
        },
        {
            """
            var parts = new List<SessionPart>();
            foreach (var reps in new[] { 10, 12 })
                parts.Add(Exercises.TricepsPushdown.Do(3.Sets(reps)));
            return Plan(`P`).Add(Session(`A`).Add(parts.Append(BENCH).ToArray()));
            """,
            ""
        },
        { "foreach (var n in new[] { 3 }) return Plan(`P`).Weeks(n).Add(S); return null;", Push },
        { "return Plan(`P`).Add(Session(`A`).Add(DateTime.Now.Hour > 12 ? PUSH : BENCH, BENCH));", "" },
        { "var n = 3; F(ref n); return Plan(`P`).Weeks(n).Add(S);", "static void F(ref int n) { }" + Push },
        { "(var n, _) = (3, 4); return Plan(`P`).Weeks(n).Add(Session(`A`).Add(PUSH, BENCH));", "" },
        { "var n = 3; n++; return Plan(`P`).Weeks(n).Add(Session(`A`).Add(PUSH, BENCH));", "" },
        { "return Plan(`P`).Add(new[] { PUSH, BENCH }.Select(slot => Session(`A`).Add(slot)).ToArray());", "" },
    };

    /// <summary>Plans that throw when they are made: the code, what is reported, and where.</summary>
    public static TheoryData<string, string, string> Impossible { get; } = new()
    {
        {
            "Plan(`P`).Add(Session(`A`).Add(PUSH, Exercise(`Bnech Press`).Do(3.Sets(5))))",
            "session A: No exercise is called Bnech Press. Is it Barbell Bench Press?",
            "`P`"
        },
        {
            "Plan(`P`).Weeks(0).Add(Session(`A`).Add(PUSH, BENCH))",
            "It must lie from 1 to 2147483647. (Parameter 'weeks')",
            "0"
        },
        {
            "Plan(`P`).Add(Session(`A`).Add(Exercises.BackSquat.Do(3.Sets(5).Rpe(8).Rir(2))))",
            "3x5 RPE 8: the effort is said twice.",
            "2"
        },
        { "Plan(`P`).Add(Session(`A`).Add(PUSH.Only(Weeks(3.To(1)))))", "3 to 1 does not rise.", "1" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_cannot_be_made_is_reported_where_it_throws(string code, string message, string place)
    {
        var problem = Assert.Single(await FluentHost.Analyze(Source($"return {code};", "")));

        Assert.Equal(("PEX0230", message), (problem.Id, problem.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(place.Replace('`', '"'), FluentSource.TextAt(problem.Location));
    }

    [Theory]
    [MemberData(nameof(Told))]
    public async Task What_the_code_says_is_checked(string body, string members)
    {
        var found = await FluentHost.Analyze(Source(body, members));

        Assert.Contains(found, d => d.Id == "PEX1001");
        Assert.DoesNotContain(found, d => d.Id == "PEX0900");
    }

    [Theory]
    [MemberData(nameof(Untold))]
    public async Task What_only_running_it_tells_is_left_alone(string body, string members) =>
        Assert.Empty(await FluentHost.Analyze(Source(body, members)));

    private static string Source(string body, string members) => FluentSource
        .Class($"public static TrainingPlan Run()\n{{\n{body}\n}}\n{members}")
        .Replace("Of(push)", "Plan(`P`).Add(Session(`A`).Add(push, BENCH))", StringComparison.Ordinal)
        .Replace("PUSH", "Exercises.TricepsPushdown.Do(3.Sets(12).Rir(0).Rest(1.Minutes()))", StringComparison.Ordinal)
        .Replace("BENCH", "Exercises.BarbellBenchPress.Do(4.Sets(6).At(75.Percent()))", StringComparison.Ordinal)
        .Replace('`', '"');
}
