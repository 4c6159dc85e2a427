using PreExhaust.Analysis;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

public sealed class SuppressionTests
{
    private static readonly ExerciseSlot Pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0));
    private static readonly ExerciseSlot Bench = Make.Slot("Barbell Bench Press", Make.Sets(5, 5));
    private static readonly ExerciseSlot PecDeck = Make.Slot("Pec Deck", Make.Sets(3, 12, rir: 0));

    [Fact]
    public void An_exercise_allows_what_is_reported_at_it_and_nothing_else()
    {
        Assert.Equal(["PEX1001 Info 0", "PEX1002 Warning 1"], Check.Ids(Pushdown, PecDeck, Bench));
        Assert.Equal(["PEX1002 Warning 1"], Check.Ids(Allow(Pushdown, "PEX1001"), PecDeck, Bench));
        Assert.Empty(Check.Ids(Allow(Pushdown, "PEX1001"), Allow(PecDeck, "PEX1002"), Bench));
    }

    [Fact]
    public void A_session_allows_what_is_reported_in_it()
    {
        var day = Make.Plan(Pushdown, Bench).Sessions[0];
        var plan = new TrainingPlan("Two", [day with { Allowed = [new("PEX1001", "Arms first.")] }, day]);

        Assert.Equal(new SlotIndex(1, 0), Assert.Single(plan.Check()).Slot);
    }

    [Fact]
    public void A_block_or_week_header_allows_what_is_reported_under_it()
    {
        var day = Make.Plan(Pushdown, Bench).Sessions[0];
        var plan = new TrainingPlan("Two", [day with { Block = 0 }, day with { Block = 1, WeekSection = 0 }])
        {
            Blocks = [new("Base") { Allowed = [new("PEX1001", "Arms first.")] }, new("Peak")],
            WeekSections = [new(new([new(1, 1)])) { Block = 1 }],
        };
        var quiet = plan with
        {
            WeekSections = [plan.WeekSections[0] with { Allowed = [new("PEX1001", "Arms first.")] }],
        };

        Assert.Equal(new SlotIndex(1, 0), Assert.Single(plan.Check()).Slot);
        Assert.Empty(quiet.Check());
    }

    [Fact]
    public void A_block_or_week_header_that_allows_nothing_is_reported_with_its_removal()
    {
        var day = Make.Plan(Bench).Sessions[0];
        var plan = new TrainingPlan("One", [day with { Block = 0, WeekSection = 0 }])
        {
            Blocks = [new("Base") { Allowed = [new("PEX1001", "Meant.")] }],
            WeekSections = [new(new([new(1, 1)])) { Block = 0, Allowed = [new("PEX1002", "Meant.")] }],
        };

        var findings = plan.Check();

        Assert.Equal(
            [
                "PEX1001 is allowed in this block, but there is nothing to allow.",
                "PEX1002 is allowed in these weeks, but there is nothing to allow.",
            ],
            findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Single(Assert.Single(finding.Fixes).Edit.Apply(plan).Check()));
    }

    [Fact]
    public void A_plan_allows_what_is_reported_anywhere()
    {
        var day = Make.Plan(Pushdown, Bench).Sessions[0];

        Assert.Empty(new TrainingPlan("Two", [day, day]) { Allowed = [new("PEX1001", "Arms first.")] }.Check());
    }

    [Fact]
    public void What_allows_nothing_is_reported_with_its_removal()
    {
        var slot = Allow(Bench, "PEX1001");
        var plan = Make.Plan(slot) with { Allowed = [new("PEX1002", "Meant."), new("PEX2002", "Easy.")] };
        plan = plan with { Sessions = [plan.Sessions[0] with { Allowed = [new("PEX1001", "Meant.")] }] };

        var findings = plan.Check();

        Assert.Equal(
            [
                "PEX1002 is allowed in this plan, but there is nothing to allow.",
                "PEX2002 is allowed in this plan, but there is nothing to allow.",
                "PEX1001 is allowed in this session, but there is nothing to allow.",
                "PEX1001 is allowed at Barbell Bench Press, but there is nothing to allow.",
            ],
            findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal(
            ("PEX0302", Severity.Info), (finding.Rule.Id, finding.Severity)));
        Assert.All(findings, finding =>
            Assert.Equal(findings.Count - 1, Assert.Single(finding.Fixes).Edit.Apply(plan).Check().Count));
    }

    [Fact]
    public void Of_two_that_cover_one_finding_the_wider_has_nothing_to_do()
    {
        var plan = Make.Plan(Allow(Pushdown, "PEX1001"), Bench) with { Allowed = [new("PEX1001", "Meant.")] };

        Assert.Equal(FindingTarget.PlanSuppression, Assert.Single(plan.Check()).Target);
    }

    [Fact]
    public void What_happens_in_one_week_only_is_something_to_allow()
    {
        var hard = new WeekRow(new([Interval<int>.Point(3)]), [Make.Sets(4, 10, rir: 0)]);
        var slot = Make.Slot("Triceps Pushdown", Make.Sets(1, 10, rir: 8)) with { Weeks = [hard] };
        var plan = Make.Plan(Allow(slot, "PEX1001"), Bench);

        Assert.Equal(["PEX0302 Info 0"], Check.Ids(plan with { Settings = new() { Weeks = 2 } }));
        Assert.Empty(Check.Ids(plan with { Settings = new() { Weeks = 4 } }));
    }

    [Fact]
    public void Errors_cannot_be_allowed()
    {
        var slot = Allow(PecDeck.With(IntentKind.PreExhaust, "quads"), "PEX2001");

        Assert.Equal(["PEX2001 Error 0", "PEX0302 Info 0"], Check.Ids(slot, Bench).Order().Reverse());
        Assert.All(RuleSet.Default, rule => Assert.Equal(
            (rule.Descriptor.LowestSeverity ?? rule.Descriptor.DefaultSeverity) < Severity.Error,
            rule.Descriptor.CanBeAllowed));
    }

    [Fact]
    public void A_rule_that_fails_cannot_be_allowed_and_leaves_the_use_of_others_open()
    {
        var plan = Make.Plan(Allow(Allow(Bench, "PEX0900"), "PEX9999")) with { Allowed = [new("PEX1001", "Meant.")] };

        Assert.Equal(
            ["PEX0900"],
            PlanAnalyzer.Analyze(plan, [new ThrowingRule()]).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Exercises_past_those_looked_at_leave_the_use_open()
    {
        var slots = Enumerable.Repeat(Bench, SessionLedger.MostSlots).Append(Allow(Pushdown, "PEX1001"));

        Assert.DoesNotContain(Make.Plan([.. slots, Bench]).Check(), finding => finding.Rule.Id == "PEX0302");
    }

    [Fact]
    public void A_fix_may_lead_to_what_is_allowed()
    {
        var easy = Make.Slot("Triceps Pushdown", Make.Sets(4, 12, rir: 3));
        var bench = Make.Slot("Barbell Bench Press", Make.Sets(3, 8));
        const string Intent = "Declare the intent: reverse-pre-exhaust triceps";

        Assert.DoesNotContain(Intent, Check.Single(easy, bench).Fixes.Select(fix => fix.Title));
        var plan = Make.Plan(Allow(easy, "PEX2002"), bench);
        Assert.Contains(Intent, plan.Check().Single(f => f.Rule.Id == "PEX1001").Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void Plans_without_exercises_have_their_suppressions_reported_too()
    {
        var plan = new TrainingPlan("", default) { Allowed = [new("PEX1001", "Meant.")] };

        Assert.Equal(["PEX0302 Info 0"], Check.Ids(plan));
        Assert.Empty(Assert.Single(plan.Check()).Fixes[0].Edit.Apply(plan).Allowed);
    }

    [Fact]
    public void Places_in_a_text_are_no_part_of_what_a_plan_allows()
    {
        Suppression there = new("PEX1001", "Meant.") { Source = new("a.workout", 0, 7, 1, 1) };
        var plan = Make.Plan(Bench with { Allowed = [there] }) with { Allowed = [there] };
        plan = plan with { Sessions = [plan.Sessions[0] with { Allowed = [there] }] };
        var same = plan.WithoutAnchors();

        Assert.All(
            [same.Allowed, same.Sessions[0].Allowed, same.Sessions[0].Slots[0].Allowed],
            allowed => Assert.Equal([new("PEX1001", "Meant.")], allowed));
    }

    private static ExerciseSlot Allow(ExerciseSlot slot, string rule) =>
        slot with { Allowed = slot.Allowed.Add(new(rule, "Meant.")) };
}
