using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;
using PreExhaust.Typed;

namespace PreExhaust.Tests.Typed;

public sealed class PlanIndexTests
{
    [Fact]
    public void Plans_are_found_by_name_then_by_file_whatever_the_case()
    {
        var index = Index(Plan("Push", "b.workout"), Plan("Pull", "a.workout"), Plan("push", "c.workout"));

        Assert.Equal(["a.workout", "b.workout", "c.workout"], index.Select(plan => plan.Model.File));
        Assert.Equal("b.workout", index.Find("PUSH")!.Model.File);
        Assert.Equal("push", index.Find("C.workout")!.Model.Name);
        Assert.Null(index.Find("Legs"));
    }

    [Fact]
    public void Looking_for_one_plan_decodes_no_other()
    {
        const string Sound = "a.workout";
        var damaged = PlanWriter.Write(Plan("Pull", "b.workout"))[..^1];
        var index = new PlanIndex(new PlanShard(PlanWriter.Join([PlanWriter.Write(Plan("Push", Sound)), damaged])));

        Assert.Equal(Sound, index.Find("Push")!.Model.File);
        var other = index.Find("b.workout")!;
        Assert.Throws<FormatException>(() => other.Model);
    }

    private static PlanIndex Index(params TrainingPlan[] plans) =>
        new(new PlanShard(PlanWriter.Join(plans.Select(PlanWriter.Write).ToArray())));

    private static TrainingPlan Plan(string name, string file) =>
        new(name, [new Session("A", [new(new("Back Squat"), [])])]) { File = file };
}
