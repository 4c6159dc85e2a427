using PreExhaust.Analysis;
using PreExhaust.Analysis.Edits;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

public sealed class IntentRuleTests
{
    private static readonly ExerciseSlot Extension = Make.Slot("Leg Extension", Make.Sets(1, 15, rir: 0, rest: 30));
    private static readonly ExerciseSlot Curl = Make.Slot("Lying Leg Curl", Make.Sets(2, 10, rir: 0, rest: 30));
    private static readonly ExerciseSlot Pushdown = Make.Slot("Triceps Pushdown", Make.Sets(2, 12, rir: 0, rest: 30));
    private static readonly ExerciseSlot Squat = Make.Slot("Back Squat", Make.Sets(3, 8));
    private static readonly ExerciseSlot Bench = Make.Slot("Barbell Bench Press", Make.Sets(3, 8));

    [Fact]
    public void Tiring_the_quads_before_the_squat_by_declaration_is_fine() =>
        Assert.Empty(Check.Ids(Extension.With(IntentKind.PreExhaust, "quads"), Squat));

    [Fact]
    public void Tiring_the_hamstrings_before_the_squat_in_reverse_is_fine() =>
        Assert.Empty(Check.Ids(Curl.With(IntentKind.ReversePreExhaust, "hamstrings"), Squat));

    [Fact]
    public void Tiring_the_triceps_before_the_bench_in_reverse_is_fine() =>
        Assert.Empty(Check.Ids(Pushdown.With(IntentKind.ReversePreExhaust, "triceps"), Bench));

    [Fact]
    public void An_exercise_that_does_not_train_the_group_is_an_error_with_the_right_group_as_fix()
    {
        var finding = Check.Single(Extension.With(IntentKind.PreExhaust, "hamstrings"), Squat);

        Assert.Equal("PEX2001", finding.Rule.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(FindingTarget.Intent, finding.Target);
        Assert.StartsWith(
            "Leg Extension does not train the hamstrings as a prime mover; Lying Leg Curl, Seated Leg Curl or ",
            finding.Message,
            StringComparison.Ordinal);
        Assert.Equal("Declare pre-exhaust quads instead", finding.Fixes[0].Title);
        Assert.Equal("Remove the intent", finding.Fixes[^1].Title);
    }

    [Fact]
    public void Nothing_to_pre_exhaust_for_is_an_error()
    {
        Assert.Equal(["PEX2001 Error 1"], Check.Ids(Squat, Extension.With(IntentKind.PreExhaust, "quads")));
        Assert.Equal(["PEX2001 Error 0"], Check.Ids(Pushdown.With(IntentKind.ReversePreExhaust, "triceps")));
    }

    [Fact]
    public void A_named_compound_that_does_not_follow_is_an_error_and_the_next_one_the_fix()
    {
        var named = Extension.With(IntentKind.PreExhaust, "quads", target: "Leg Press");

        var finding = Check.Single(named, Squat);

        Assert.Equal("Leg Press does not come after Leg Extension as a compound for the quads.", finding.Message);
        Assert.Equal(
            new ReplaceIntent(new(0, 0), 0, new(IntentKind.PreExhaust, "quads")), finding.Fixes[0].Edit);
    }

    [Fact]
    public void A_helper_declared_as_target_is_told_once_and_becomes_the_reverse_form()
    {
        var finding = Check.Single(Pushdown.With(IntentKind.PreExhaust, "triceps"), Bench);

        Assert.Equal("PEX2001", finding.Rule.Id);
        Assert.Equal(
            "No compound exercise after Triceps Pushdown has the triceps as a prime mover before something else trains "
                + "them, so nothing is pre-exhausted.",
            finding.Message);
        Assert.Equal("Declare reverse-pre-exhaust triceps instead", finding.Fixes[0].Title);
    }

    [Fact]
    public void Another_isolation_in_between_breaks_the_pair_unless_it_declares_the_same()
    {
        var flies = Make.Slot("Cable Fly", Make.Sets(1, 15, rir: 0)).With(IntentKind.PreExhaust, "chest");
        var deck = Make.Slot("Pec Deck", Make.Sets(1, 15, rir: 0));

        Assert.Contains("PEX2001 Error 0", Check.Ids(flies, deck, Bench));
        Assert.Empty(Check.Ids(flies, deck.With(IntentKind.PreExhaust, "chest"), Bench));
    }

    [Fact]
    public void Two_wrong_intents_of_one_exercise_are_two_findings()
    {
        var plan = Make.Plan(
            Extension.With(IntentKind.PreExhaust, "hamstrings").With(IntentKind.PreExhaust, "glutes"), Squat);

        Assert.Equal([0, 1], plan.Check().Select(finding => finding.TargetIndex));
    }

    [Theory]
    [InlineData(3.0, true)]
    [InlineData(2.5, true)]
    [InlineData(2.0, false)]
    [InlineData(0.0, false)]
    [InlineData(null, false)]
    public void More_than_two_reps_in_reserve_exhaust_nothing(double? rir, bool isReported)
    {
        var extension = Make.Slot("Leg Extension", Make.Sets(1, 15, rir, rest: 30));

        Assert.Equal(
            isReported ? ["PEX2002 Warning 0"] : [],
            Check.Ids(extension.With(IntentKind.PreExhaust, "quads"), Squat));
    }

    [Fact]
    public void An_easy_intent_is_fixed_in_its_last_sets()
    {
        var extension = Make.Slot("Leg Extension", Make.Sets(1, 15, rir: 5), Make.Sets(2, 12, rir: 3))
            .With(IntentKind.PreExhaust, "quads");
        var finding = Check.Single(extension, Squat);

        Assert.Equal(FindingTarget.Sets, finding.Target);
        Assert.Equal(
            "Leg Extension stops about 3 reps short of failure; the studies of pre-exhaustion went to failure.",
            finding.Message);
        var mended = Assert.Single(finding.Fixes).Edit.Apply(Make.Plan(extension, Squat)).Sessions[0].Slots[0];
        Assert.Equal(["RIR 5", "RIR 1"], mended.Groups.Select(group => group.Effort!.ToString()));
    }

    [Fact]
    public void A_light_set_to_failure_is_hard_enough()
    {
        var light = Make.Sets(1, 30, percent: 30) with { Effort = Effort.ToFailure };

        Assert.Empty(Check.Ids(Make.Slot("Leg Extension", light).With(IntentKind.PreExhaust, "quads"), Squat));
        Assert.Equal(
            ["PEX2002 Warning 0"],
            Check.Ids(
                Make.Slot("Leg Extension", Make.Sets(1, 15, percent: 30)).With(IntentKind.PreExhaust, "quads"), Squat));
    }

    [Fact]
    public void The_reverse_form_of_a_prime_mover_is_the_ordinary_form()
    {
        var finding = Check.Single(Extension.With(IntentKind.ReversePreExhaust, "quads"), Squat);

        Assert.Equal("PEX2004", finding.Rule.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("The quads are prime movers of Back Squat: that is ordinary pre-exhaust.", finding.Message);
        Assert.Equal("Declare pre-exhaust quads instead", Assert.Single(finding.Fixes).Title);
    }

    [Fact]
    public void A_group_with_a_singular_name_takes_a_singular_verb()
    {
        var finding = Check.Single(
            Make.Slot("Pec Deck", Make.Sets(1, 12, rir: 0)).With(IntentKind.ReversePreExhaust, "chest"), Bench);

        Assert.Equal(
            "The chest is a prime mover of Barbell Bench Press: that is ordinary pre-exhaust.", finding.Message);
    }

    [Fact]
    public void The_reverse_form_of_a_muscle_that_hardly_works_is_an_error()
    {
        var finding = Check.Single(Pushdown.With(IntentKind.ReversePreExhaust, "triceps"), Squat);

        Assert.Equal("PEX2004", finding.Rule.Id);
        Assert.Equal("Back Squat hardly uses the triceps: there is no helper to tire.", finding.Message);
        Assert.Equal(new RemoveIntent(new(0, 0), 0), Assert.Single(finding.Fixes).Edit);
    }

    [Fact]
    public void An_intent_for_a_group_nobody_knows_is_an_error_and_no_crash() => Assert.Equal(
        ["PEX2001 Error 0"], Check.Ids(Extension.With(IntentKind.PreExhaust, "flarb"), Squat));
}
