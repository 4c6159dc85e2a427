using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Resolution;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Examples.Tests.Running;

/// <summary>
/// Known programs over sixteen weeks, to be held against their published rules: what rises, stalls and starts again.
/// </summary>
public sealed class RunningTests
{
    private static readonly Dictionary<string, int> Novice = new()
    {
        ["Back Squat"] = 85,
        ["Barbell Bench Press"] = 65,
        ["Overhead Press"] = 42,
        ["Barbell Row"] = 65,
        ["Deadlift"] = 110,
    };

    private static readonly Dictionary<string, int> Intermediate = new()
    {
        ["Back Squat"] = 150,
        ["Front Squat"] = 120,
        ["Barbell Bench Press"] = 105,
        ["Incline Barbell Bench Press"] = 85,
        ["Overhead Press"] = 68,
        ["Barbell Row"] = 95,
        ["Deadlift"] = 180,
    };

    [Theory]
    [InlineData("stronglifts-5x5")]
    [InlineData("greyskull-lp")]
    [InlineData("gzclp")]
    [InlineData("push-pull-legs")]
    [InlineData("phul")]
    public void A_novice_runs_it_for_sixteen_weeks(string name) =>
        Snapshot.Match(Log(name, new SimulatedLifter(Novice, 0.008)), hint: name);

    [Theory]
    [InlineData("five-three-one-bbb")]
    [InlineData("nsuns-lp")]
    [InlineData("juggernaut-method")]
    [InlineData("tactical-barbell-operator")]
    [InlineData("texas-method")]
    [InlineData("madcow-5x5")]
    [InlineData("smolov")]
    public void An_intermediate_runs_it_for_sixteen_weeks(string name) =>
        Snapshot.Match(Log(name, new SimulatedLifter(Intermediate, 0.007)), hint: name);

    private static string Log(string name, SimulatedLifter lifter)
    {
        var text = File.ReadAllText(Repository.PathOf("examples", "programs", name + ".workout"));
        var plan = WorkoutText.Parse(text, name).Plan;
        var run = plan.For(lifter.Athlete(plan.Settings.Units ?? MassUnit.Kilogram));
        return new TrainingLog(run, lifter, weeks: 16).Write();
    }
}
