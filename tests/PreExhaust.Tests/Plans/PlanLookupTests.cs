using PreExhaust.Catalog;
using PreExhaust.Plans;
using PreExhaust.Plans.Encoding;
using PreExhaust.Typed;

namespace PreExhaust.Tests.Plans;

public sealed class PlanLookupTests
{
    private static readonly Exercise Own = ExerciseCatalog.Default.Find("Back Squat")! with
    {
        Name = "Box Dance",
        Aliases = ["wiggle"],
    };

    private static readonly Session Lower = new("Lower A", [
        Slot("Leg Press", "narrow"),
        Slot("Leg Press") with { Alternatives = [new("Back Squat")] },
        Slot("Back Squat"),
        Slot("Box Dance"),
    ])
    { Block = 0 };

    private static readonly TrainingPlan Plan = new("P", [Lower, Lower with { Name = "Upper", Block = 1 }, Lower with
    {
        Name = "upper", Block = 0, WeekSection = 0,
    }])
    {
        Blocks = [new("Base"), new("Peak")],
        WeekSections = [new(new([2])) { Block = 0 }],
        Exercises = [Own],
    };

    private static readonly TypedPlan Typed = new(new(PlanWriter.Join([PlanWriter.Write(Plan)])), 0);

    [Fact]
    public void A_session_is_found_whatever_the_case_the_first_of_several()
    {
        Assert.Same(Plan.Sessions[0], Plan.FindSession("LOWER a"));
        Assert.Same(Plan.Sessions[1], Plan.FindSession("upper"));
        Assert.Null(Plan.FindSession("Lower"));
        Assert.Equal(Plan.Sessions[1], Typed.FindSession("UPPER")!.Model);
        Assert.Null(Typed.FindSession("Arms"));
    }

    [Fact]
    public void A_part_of_a_plan_finds_its_own_sessions()
    {
        Assert.Equal(Plan.Sessions[2], new TypedBlock(Typed, 0).FindSession("Upper")!.Model);
        Assert.Null(new TypedBlock(Typed, 1).FindSession("Lower A"));
        Assert.Equal(Plan.Sessions[2], new TypedWeekSection(Typed, 0).FindSession("Upper")!.Model);
        Assert.Null(new TypedWeekSection(Typed, 0).FindSession("Lower A"));
    }

    [Theory]
    [InlineData("leg press", 1)]
    [InlineData("Leg Presses", 1)]
    [InlineData("Leg Press (NARROW)", 0)]
    [InlineData(" leg press ( narrow ) ", 0)]
    [InlineData("Leg Press (wide)", null)]
    [InlineData("squat", 2)]
    [InlineData("Plank", null)]
    [InlineData("No Such Thing", null)]
    [InlineData("(", null)]
    [InlineData("", null)]
    [InlineData("wiggle", 3)]
    public void An_exercise_is_found_by_any_of_its_names(string name, int? place)
    {
        var found = new TypedSession(Typed, 0).FindExercise(name);

        Assert.Equal(place is { } number ? Lower.Slots[number] : null, found);
        Assert.Equal(found, Lower.FindExercise(name, Plan.Catalog));
    }

    [Fact]
    public void The_catalogue_alone_knows_no_exercise_of_a_plan_but_by_its_name()
    {
        Assert.Null(Lower.FindExercise("wiggle"));
        Assert.Same(Lower.Slots[3], Lower.FindExercise("box dance"));
    }

    [Fact]
    public void An_alternative_is_found_where_the_exercise_itself_is_not() => Assert.Same(
        Lower.Slots[1], (Lower with { Slots = [Lower.Slots[0], Lower.Slots[1]] }).FindExercise("Back Squat"));

    private static ExerciseSlot Slot(string name, string? variant = null) => new(new(name, variant), []);
}
