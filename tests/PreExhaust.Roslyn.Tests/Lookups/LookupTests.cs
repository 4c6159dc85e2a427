using System.Globalization;
using Microsoft.CodeAnalysis;
using PreExhaust.Roslyn.Lookups;
using PreExhaust.Roslyn.Tests.Host;
using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.Roslyn.Tests.Lookups;

/// <summary>Names that code asks a plan for and that the plan does not have.</summary>
public sealed class LookupTests
{
    private const string File =
        """
        program Leg Priority

        block Base
        weeks 3
        session Lower A
        Leg Press: 3x10 RIR 2
        Bench Press (blue room): 3x5
        Front Squat or Hack Squat: 3x8
        week 2
        session Upper B
        Chin-Up: 3x5 BW

        block Peak
        weeks 1
        session Lower C
        Leg Press: 3x5
        """;

    private const string Test =
        """"
        using PreExhaust.Fluent;
        using PreExhaust.Plans;
        using static PreExhaust.Fluent.Training;
        using App;
        using App.Plans;

        [PreExhaust.Workout("""
            session Push
            Bench Press: 3x5
            """)]
        static partial class PushDay;

        static partial class Outer<T>
        {
            [PreExhaust.Workout("session Pull\n\nChin-Up: 3x5\n")]
            internal static partial class PullDay;
        }

        static class Test
        {
            const string Typo = "Lowr A";
            static TrainingPlan Mine => Plan("Mine").Add(Session("A").Add(Exercises.LegPress.Do(3.Sets(5))));
            static TrainingPlan Yours { get; } = Mine;
            static readonly TrainingPlan Whole = Plan("Whole").Add(Session("A").Add(Exercises.LegPress.Do(3.Sets(5))));

            static object? Run(string given, TrainingPlan someone, PreExhaust.Typed.TypedPlan other)
            {
                var plan = LegPriority.Plan;
                var found = WorkoutPlans.Find("leg priority")!;
                TrainingPlan model = plan;
                return (§);
            }
        }
        """";

    [Theory]
    [InlineData("plan.FindSession(\"lower a\")")]
    [InlineData("plan.Base.FindSession(\"Upper B\")")]
    [InlineData("plan.Base.LowerA.FindExercise(\"leg press\")")]
    [InlineData("plan.Base.LowerA.FindExercise(\"Bench Press (Blue Room)\")")]
    [InlineData("plan.Base.LowerA.FindExercise(\"BB bench press (blue room)\")")]
    [InlineData("plan.Base.LowerA.FindExercise(\"hack squats\")")]
    [InlineData("plan.Base.Week2.UpperB.FindExercise(\"chin up\")")]
    [InlineData("WorkoutPlans.Find(\"LEG PRIORITY\")")]
    [InlineData("App.WorkoutPlans.Find(\"Plans/Legs.workout\")")]
    [InlineData("WorkoutPlans.Find(\"PushDay\")")]
    [InlineData("WorkoutPlans.Find(\"User.cs\")")]
    [InlineData("Whole.FindSession(\"a\")!.FindExercise(\"Leg Press\")")]
    public async Task Names_that_are_there_are_fine(string lookup) => Assert.Empty(await Analyze(lookup));

    [Theory]
    [InlineData("given")]
    [InlineData("$\"Low {given}\"")]
    public async Task A_name_that_only_running_tells_is_left_alone(string name) =>
        Assert.Empty(await Analyze($"plan.FindSession({name}), WorkoutPlans.Find({name})"));

    [Theory]
    [InlineData("someone.FindSession(\"X\")")]
    [InlineData("other.FindSession(\"X\")")]
    [InlineData("WorkoutPlans.Find(given)!.FindSession(\"X\")")]
    [InlineData("WorkoutPlans.All[0].FindSession(\"X\")")]
    [InlineData("model.Sessions[0].FindExercise(\"X\")")]
    [InlineData("Mine.FindSession(\"X\")")]
    [InlineData("Yours.FindSession(\"X\")")]
    [InlineData("new System.Collections.Generic.List<string>().Find(s => s == \"X\")")]
    public async Task A_plan_that_only_running_tells_is_left_alone(string lookup) =>
        Assert.Empty(await Analyze(lookup));

    [Theory]
    [InlineData(
        "plan.FindSession(§Typo§)",
        "The plan 'Leg Priority' has no session 'Lowr A'. Did you mean Lower A?")]
    [InlineData(
        "model.FindSession(name: §\"Lowr A\"§)",
        "The plan 'Leg Priority' has no session 'Lowr A'. Did you mean Lower A?")]
    [InlineData("plan.Model.FindSession(§\"Arms\"§)", "The plan 'Leg Priority' has no session 'Arms'.")]
    [InlineData(
        "plan.Base.FindSession(§\"Lower C\"§)",
        "The block 'Base' has no session 'Lower C'. Did you mean Lower A?")]
    [InlineData("plan.Base.Week2.FindSession(§\"Arms\"§)", "Week 2 has no session 'Arms'.")]
    [InlineData(
        "plan.Base.LowerA.FindExercise(§\"Leg Prss\"§)",
        "The session 'Lower A' has no exercise 'Leg Prss'. Did you mean Leg Press?")]
    [InlineData(
        "plan.Base.LowerA.FindExercise(§\"Bench Press\"§)",
        "The session 'Lower A' has no exercise 'Bench Press'. Did you mean Barbell Bench Press (blue room)?")]
    [InlineData("plan.Base.LowerA.Model.FindExercise(§\"Plank\"§)", "The session 'Lower A' has no exercise 'Plank'.")]
    [InlineData(
        "plan.FindSession(\"Lower A\")!.FindExercise(§\"Plank\"§)", "The session 'Lower A' has no exercise 'Plank'.")]
    [InlineData(
        "plan.FindSession(\"Lower A\")?.FindExercise(§\"Plank\"§)", "The session 'Lower A' has no exercise 'Plank'.")]
    [InlineData("found.FindSession(§\"Arms\"§)", "The plan 'Leg Priority' has no session 'Arms'.")]
    [InlineData(
        "WorkoutPlans.Find(\"Leg Priority\")?.FindSession(§\"Arms\"§)",
        "The plan 'Leg Priority' has no session 'Arms'.")]
    [InlineData(
        "PushDay.Plan.FindSession(§\"Puhs\"§)", "The plan 'PushDay' has no session 'Puhs'. Did you mean Push?")]
    [InlineData(
        "Outer<int>.PullDay.Plan.Pull.FindExercise(§\"Plank\"§)", "The session 'Pull' has no exercise 'Plank'.")]
    [InlineData("Whole.FindSession(§\"B\"§)", "The plan 'Whole' has no session 'B'.")]
    [InlineData(
        "Whole.FindSession(\"A\")!.FindExercise(§\"Leg Pess\"§)",
        "The session 'A' has no exercise 'Leg Pess'. Did you mean Leg Press?")]
    [InlineData(
        "WorkoutPlans.Find(§\"Leg Prioriti\"§)",
        "The project has no plan 'Leg Prioriti'. Did you mean Leg Priority?")]
    [InlineData("global::App.WorkoutPlans.Find(§\"Arms\"§)", "The project has no plan 'Arms'.")]
    [InlineData(
        "WorkoutPlans.Find(§\"Lower A\"§)", "The project has no plan 'Lower A'. Did you mean Leg Priority?")]
    public async Task Names_that_are_not_there_are_reported_at_the_argument(string lookup, string message)
    {
        var parts = lookup.Split('§');
        var finding = Assert.Single(await Analyze(string.Concat(parts)));

        Assert.Equal(("PEX0231", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(parts[1], finding.Described().Text);
    }

    [Fact]
    public async Task A_plan_with_an_error_is_not_known() =>
        Assert.Empty(await Analyze("plan.FindSession(\"X\"), WorkoutPlans.Find(\"X\")", File + "\nLeg Curl: 3xQ\n"));

    [Theory]
    [InlineData(
        "WorkoutPlans.Find(\"Leg Priorty\")", "The project has no plan 'Leg Priorty'. Did you mean Leg Priority?")]
    [InlineData(
        "WorkoutPlans.Find(\"leg priority\").FindSession(\"Lowr A\")",
        "The plan 'Leg Priority' has no session 'Lowr A'. Did you mean Lower A?")]
    public async Task Plans_without_a_class_are_known_by_name(string lookup, string message)
    {
        MemoryFile[] files = [new("/home/me/App/Plans/legs.workout", File)];
        var build = BuildOptions.App(("WorkoutMembers", "plans"));
        var user = $$"""using App; class Test { object Run() => {{lookup}}; }""";
        var app = new GeneratorHost(files, build, user: user).Compile();

        Assert.Empty(app.Problems());
        var found = await AnalyzerHost.Run(app, build, files, new LookupAnalyzer());
        Assert.Equal(message, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string lookups, string file = File)
    {
        MemoryFile[] files = [new("/home/me/App/Plans/legs.workout", file)];
        var user = Test.Replace("§", $"{lookups}, 1", StringComparison.Ordinal);
        var app = new GeneratorHost(files, user: user, path: "/home/me/App/User.cs").Compile();
        Assert.Empty(app.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await AnalyzerHost.Run(app, BuildOptions.App(), files, new LookupAnalyzer());
        return [.. found.Where(d => d.Id.StartsWith("PEX", StringComparison.Ordinal))];
    }
}
