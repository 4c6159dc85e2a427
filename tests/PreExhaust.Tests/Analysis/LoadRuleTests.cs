using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

/// <summary>Loads against repetitions, effort, rest, and what there is to load.</summary>
public sealed class LoadRuleTests
{
    [Theory]
    [InlineData(12, 90, "Error")]
    [InlineData(7, 90, "Error")]
    [InlineData(6, 90, "Warning")]
    [InlineData(5, 90, null)]
    [InlineData(3, 100, "Error")]
    [InlineData(2, 100, null)]
    [InlineData(1, 105, null)]
    [InlineData(20, 70, "Warning")]
    [InlineData(15, 70, null)]
    [InlineData(10, 75, null)]
    public void More_repetitions_than_a_load_allows_are_impossible(int reps, double percent, string? severity) =>
        Assert.Equal(
            severity,
            Check.Of("PEX3001", Squat(Make.Sets(1, reps, percent: percent))).SingleOrDefault()?.Severity.ToString());

    [Fact]
    public void Impossible_repetitions_are_told_once_and_get_a_load_or_a_number()
    {
        var finding = Check.Single(Squat(Make.Sets(3, 12, percent: 90)));

        Assert.Equal("PEX3001", finding.Rule.Id);
        Assert.Equal(
            "Back Squat: 12 reps at 90%; most people do about 3 with that load, few more than 5.", finding.Message);
        Assert.Equal(["Take 67.5% instead", "Do 3 reps instead"], finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void A_weight_is_judged_by_the_maximum_beside_it()
    {
        var heavy = Make.Sets(3, 12) with { Load = Kilograms(126) };
        var plan = Make.Plan(Squat(heavy));

        Assert.Empty(Check.Of("PEX3001", plan));
        Assert.Equal(
            "Back Squat: 12 reps at 126kg (90% of the 1RM); most people do about 3 with that load, few more than 5.",
            Assert.Single(Check.Of("PEX3001", WithMax(plan))).Message);
        Assert.Equal(
            ["Take 95kg instead", "Do 3 reps instead"],
            Assert.Single(Check.Of("PEX3001", WithMax(plan))).Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void The_easiest_reading_of_a_range_counts()
    {
        var range = Make.Sets(1, 5, 15) with { Load = PercentRange(70, 90) };

        Assert.Empty(Check.Of("PEX3001", Squat(range)));
        Assert.Single(Check.Of("PEX3001", Squat(range with { Target = new RepTarget(new(20, 25)) })));
    }

    [Fact]
    public void Pauses_inside_a_set_let_it_go_on()
    {
        var breathing = Make.Sets(1, 20, percent: 75);

        Assert.Single(Check.Of("PEX3001", Squat(breathing)));
        Assert.Empty(Check.Of("PEX3001", Squat(breathing).Tagged("rest-pause")));
        Assert.Empty(Check.Of("PEX3001", Squat(breathing with { Technique = new RestPauseTechnique() })));
    }

    [Fact]
    public void The_warning_can_be_allowed_and_the_error_cannot()
    {
        ValueList<Suppression> allowed = [new("PEX3001", "He does.")];

        Assert.Empty(Check.Ids(Squat(Make.Sets(1, 6, percent: 90)) with { Allowed = allowed }));
        Assert.Contains("PEX3001 Error 0", Check.Ids(Squat(Make.Sets(1, 9, percent: 90)) with { Allowed = allowed }));
    }

    [Theory]
    [InlineData(5, 8.0, 81, null)]
    [InlineData(5, 8.0, 75, null)]
    [InlineData(5, 8.0, 70, "Warning")]
    [InlineData(5, 8.0, 65, "Error")]
    [InlineData(3, 8.0, 95, "Warning")]
    [InlineData(5, 6.0, 50, null)]
    [InlineData(5, 6.0, 95, null)]
    [InlineData(12, 10.0, 60, "Warning")]
    [InlineData(20, 10.0, 40, null)]
    public void Load_and_effort_go_together_as_on_the_chart(int reps, double rpe, double percent, string? severity) =>
        Assert.Equal(
            severity,
            Check.Of("PEX3002", Squat(Make.Sets(1, reps, percent: percent) with { Effort = Rpe(rpe) }))
                .SingleOrDefault()?.Severity.ToString());

    [Fact]
    public void A_clash_says_both_loads_and_offers_to_drop_one()
    {
        var finding = Check.Single(Squat(Make.Sets(3, 5, rir: 1, percent: 70)));

        Assert.Equal(
            "Back Squat: 5 reps RIR 1 go with about 84% of the 1RM (give or take 3 points), and 70% is written.",
            finding.Message);
        Assert.Equal(
            ["Take 82.5% instead", "Leave the load to the effort", "Leave the effort open"],
            finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void Fatigue_tempo_and_speed_make_a_light_load_fit()
    {
        var ten = Make.Sets(1, 10, rir: 2, percent: 60, rest: 60);

        Assert.Single(Check.Of("PEX3002", Squat(ten)));
        Assert.Empty(Check.Of("PEX3002", Squat(ten with { Count = Interval<int>.Point(5) })));
        Assert.Empty(Check.Of("PEX3002", Squat(ten).Tagged("speed")));
        Assert.Empty(Check.Of("PEX3002", Squat(ten with { Tempo = new(5, 3, 1, 0) })));
    }

    [Theory]
    [InlineData(4.5, "RPE 5")]
    [InlineData(11, "RPE 10")]
    [InlineData(8.3, "RPE 8.5")]
    [InlineData(8.5, null)]
    [InlineData(5, null)]
    public void An_rpe_runs_from_5_to_10_in_halves(double rpe, string? nearest)
    {
        var finding = Check.Of("PEX3003", Squat(Make.Sets(3, 5) with { Effort = Rpe(rpe) })).SingleOrDefault();

        Assert.Equal(nearest is null ? null : $"Write {nearest}", finding?.Fixes.Single().Title);
    }

    [Fact]
    public void There_is_no_reserve_below_0()
    {
        var finding = Assert.Single(Check.Of("PEX3003", Squat(Make.Sets(3, 8, rir: -1))));

        Assert.Equal(
            "Back Squat: RIR -1 is not on the scale; there are 0 or more repetitions in reserve.", finding.Message);
        Assert.Empty(Check.Of("PEX3003", finding.Fixes[0].Edit.Apply(Make.Plan(Squat(Make.Sets(3, 8, rir: -1))))));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(102.5, "Take 100kg")]
    [InlineData(104, "Take 105kg")]
    [InlineData(15, null)]
    public void A_weight_between_the_plates_is_unloadable(double weight, string? fix)
    {
        var plan = Make.Plan(Squat(Make.Sets(3, 5) with { Load = Kilograms(weight) }));
        var plates = plan with
        {
            Settings = new()
            {
                Bar = Mass.FromKilograms(20),
                Plates = [Mass.FromKilograms(20), Mass.FromKilograms(10), Mass.FromKilograms(2.5m)],
            },
        };

        Assert.Empty(Check.Of("PEX3004", plan));
        Assert.Equal(fix, Check.Of("PEX3004", plates).SingleOrDefault()?.Fixes.Single().Title);
    }

    [Fact]
    public void A_declared_step_counts_and_a_usual_one_does_not()
    {
        var plan = Make.Plan(Make.Slot("Dumbbell Bench Press", Make.Sets(3, 8) with { Load = Kilograms(21) }));
        var stepped = plan with { Settings = new() { Steps = [new("dumbbell", Mass.FromKilograms(2))] } };

        Assert.Empty(Check.Of("PEX3004", plan));
        Assert.Equal("Take 20kg", Assert.Single(Check.Of("PEX3004", stepped)).Fixes.Single().Title);
    }

    private static ExerciseSlot Squat(params SetGroup[] groups) => Make.Slot("Back Squat", groups);

    private static Effort Rpe(double value) => new(EffortScale.Rpe, Interval<decimal>.Point((decimal)value));

    private static WeightLoad Kilograms(double amount) =>
        new(Interval<Mass>.Point(Mass.FromKilograms((decimal)amount)));

    private static PercentLoad PercentRange(decimal from, decimal to) =>
        new(new(new(from), new(to)), MaxBasis.OneRepMax);

    private static TrainingPlan WithMax(TrainingPlan plan) => plan with
    {
        Settings = new() { Maxes = [new("Back Squat", 1, Mass.FromKilograms(140))] },
    };
}
