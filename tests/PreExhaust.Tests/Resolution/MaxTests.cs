using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

public sealed class MaxTests
{
    private static readonly PlanSettings Declared = new()
    {
        Maxes = new([new("Back Squat", 1, Mass.FromKilograms(100))]),
    };

    [Fact]
    public void A_max_of_several_reps_is_converted_by_Epley()
    {
        // 120 kg for 5: 120 (1 + 5/30) = 140
        var athlete = new Athlete().WithMax("Back Squat", Mass.FromKilograms(120), reps: 5);

        Assert.Equal(Mass.FromKilograms(140), Resolve("Back Squat", athlete).Weight);
    }

    [Fact]
    public void The_athletes_max_comes_before_the_plans()
    {
        var athlete = new Athlete().WithMax("squat", Mass.FromKilograms(150));

        Assert.Equal(Mass.FromKilograms(150), Resolve("Back Squat", athlete, Declared).Weight);
        Assert.Equal(Mass.FromKilograms(100), Resolve("Back Squat", new Athlete(), Declared).Weight);
    }

    [Fact]
    public void A_max_holds_for_every_spelling_of_the_exercise_and_is_replaced_by_any()
    {
        var athlete = new Athlete()
            .WithMax("bench presses", Mass.FromKilograms(80))
            .WithMax("BARBELL BENCH PRESS", Mass.FromKilograms(90));

        Assert.Equal(Mass.FromKilograms(90), Resolve("Barbell Bench Press", athlete).Weight);
        Assert.Single(athlete.Maxes);
    }

    [Fact]
    public void A_variant_uses_its_own_max_or_else_its_exercises()
    {
        var variant = new ExerciseSlot(new("Back Squat", "tempo"), Plan.Sets(1, 1, Plan.Percent(100)));
        var athlete = new Athlete().WithMax("Back Squat", Mass.FromKilograms(150));

        Assert.Equal(Mass.FromKilograms(150), LoadOf(Plan.With(variant), athlete).Weight);
        athlete = athlete.WithMax("Back Squat (tempo)", Mass.FromKilograms(110));
        Assert.Equal(Mass.FromKilograms(110), LoadOf(Plan.With(variant), athlete).Weight);
        Assert.Equal(Mass.FromKilograms(150), Resolve("Back Squat", athlete).Weight);
    }

    [Fact]
    public void A_session_may_declare_its_own_max()
    {
        var plan = Plan.With("Back Squat", Plan.Percent(100), Declared);
        var own = new PlanSettings { Maxes = new([new("Back Squat", 1, Mass.FromKilograms(60))]) };
        plan = plan with { Sessions = new([plan.Sessions[0] with { Settings = own }]) };

        Assert.Equal(Mass.FromKilograms(60), LoadOf(plan, new Athlete()).Weight);
    }

    [Fact]
    public void An_exercise_without_a_max_says_so() => Assert.Equal(
        "No max of Back Squat is known.",
        Resolve("Back Squat", new Athlete().WithMax("Front Squat", Mass.FromKilograms(100))).Missing);

    [Fact]
    public void A_missing_load_reads_as_planned() =>
        Assert.Equal("100%", Resolve("Back Squat", new Athlete()).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(int.MaxValue)]
    public void Reps_that_say_too_little_about_the_1RM_are_refused(int reps) => Assert.Equal(
        $"A {reps}RM of Back Squat says too little about its 1RM; up to 10 reps do.",
        Resolve("Back Squat", new Athlete().WithMax("Back Squat", Mass.FromKilograms(60), reps)).Missing);

    [Theory]
    [MemberData(nameof(ImpossibleWeights))]
    public void Impossible_maxes_are_named_and_never_an_exception(Mass weight) => Assert.Equal(
        $"{weight} is no max of Back Squat.",
        Resolve("Back Squat", new Athlete().WithMax("Back Squat", weight)).Missing);

    public static TheoryData<Mass> ImpossibleWeights => new(
        Mass.FromKilograms(0),
        Mass.FromKilograms(-5),
        Mass.FromKilograms(2001),
        new(decimal.MaxValue, MassUnit.Kilogram),
        new(decimal.MaxValue, MassUnit.Pound));

    [Fact]
    public void A_percentage_of_the_training_max_needs_the_setting() => Assert.Equal(
        "75% TM needs the setting 'training max'.",
        LoadOf(Plan.With("Back Squat", Plan.Percent(75, MaxBasis.TrainingMax)), new Athlete()).Missing);

    [Fact]
    public void A_percentage_of_a_bodyweight_exercise_is_not_guessed() => Assert.Equal(
        "100% of Pull-Up says not whether the body counts; write BW+kg.",
        Resolve("Pull-Up", new Athlete().WithMax("Pull-Up", Mass.FromKilograms(40))).Missing);

    [Fact]
    public void Absurd_percentages_are_named_and_never_an_exception() => Assert.NotNull(LoadOf(
        Plan.With("Back Squat", Plan.Percent(decimal.MaxValue)),
        new Athlete().WithMax("Back Squat", Mass.FromKilograms(100))).Missing);

    private static ResolvedLoad Resolve(string exercise, Athlete athlete, PlanSettings? settings = null) =>
        LoadOf(Plan.With(exercise, Plan.Percent(100), settings), athlete);

    private static ResolvedLoad LoadOf(TrainingPlan plan, Athlete athlete) =>
        plan.For(athlete).Session(0).Slots[0].Groups[0].Load;
}
