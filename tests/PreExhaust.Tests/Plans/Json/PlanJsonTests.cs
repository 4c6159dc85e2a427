using CsCheck;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Plans.Json;
using PreExhaust.Tests.Plans.Encoding;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Plans.Json;

/// <summary>Plans as JSON. What version 1 wrote is checked in and must load for ever.</summary>
public sealed class PlanJsonTests
{
    private static readonly string Sample = File.ReadAllText(
        Repository.PathOf("tests", "PreExhaust.Tests", "Plans", "Json", "plan-v1.json"));

    public static TheoryData<string> Programs => new(
        Directory.GetFiles(Repository.PathOf("examples", "programs"), "*.workout")
            .Select(path => Path.GetFileName(path)));

    [Fact]
    public void Every_plan_comes_back_as_it_was() => AnyPlan.Plan.Sample(
        plan => PlanJson.Deserialize(PlanJson.Serialize(plan)) == plan.WithoutAnchors(),
        iter: 500,
        print: PlanJson.Serialize);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_example_comes_back_as_it_was(string program)
    {
        var text = File.ReadAllText(Repository.PathOf("examples", "programs", program));
        var plan = WorkoutText.Parse(text, program).Plan;

        Assert.Equal(plan.WithoutAnchors(), PlanJson.Deserialize(PlanJson.Serialize(plan)));
    }

    [Fact]
    public void Equal_plans_are_written_alike() => AnyPlan.Plan.Sample(
        plan => Assert.Equal(
            PlanJson.Serialize(plan), PlanJson.Serialize(PlanJson.Deserialize(PlanJson.Serialize(plan)))),
        iter: 100,
        print: PlanJson.Serialize);

    [Fact]
    public void What_version_1_wrote_loads() =>
        Assert.Equal(ASamplePlan.Plan.WithoutAnchors(), PlanJson.Deserialize(Sample));

    [Fact]
    public void What_is_written_stays_as_it_is() => Assert.Equal(
        Sample.ReplaceLineEndings("\n").TrimEnd(), PlanJson.Serialize(ASamplePlan.Plan));

    [Fact]
    public void What_is_not_said_is_not_there() => Assert.Equal(
        new TrainingPlan("P", []), PlanJson.Deserialize("""{ "$schema": "plan", "version": 1, "name": "P" }"""));

    [Fact]
    public void Zeros_that_arithmetic_leaves_are_not_written() => Assert.Contains(
        "\"bar\": \"20.5kg\"",
        PlanJson.Serialize(new("P", []) { Settings = new() { Bar = Mass.FromKilograms(20.500m) } }),
        StringComparison.Ordinal);

    [Fact]
    public void Letters_of_any_script_stay_and_HTML_is_escaped()
    {
        var json = PlanJson.Serialize(new("Жим </script>", []));

        Assert.Contains("Жим \\u003C/script\\u003E", json, StringComparison.Ordinal);
        Assert.Equal("Жим </script>", PlanJson.Deserialize(json).Name);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("half \uFFFD pair", PlanJson.Deserialize(PlanJson.Serialize(new("half \uD83D pair", []))).Name);
        Assert.Equal("\uFFFD", PlanJson.Deserialize("{ \"version\": 1, \"name\": \"\uD83D\" }").Name);
    }

    [Fact]
    public void A_number_that_is_no_value_is_refused_where_it_is_written()
    {
        var plan = new TrainingPlan("P", []) { Settings = new() { Goal = (TrainingGoal)77 } };
        var error = Assert.Throws<NotSupportedException>(() => PlanJson.Serialize(plan));

        Assert.Equal("TrainingGoal has no value 77.", error.Message);
    }

    [Fact]
    public void Nothing_is_an_argument_exception()
    {
        Assert.Throws<ArgumentNullException>(() => PlanJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>(() => PlanJson.Deserialize(null!));
    }
}
