using PreExhaust.Analysis;
using PreExhaust.Fatigue;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

public sealed class PlanAnalyzerTests
{
    private static readonly ExerciseSlot Pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0));
    private static readonly ExerciseSlot Bench = Make.Slot("Barbell Bench Press", Make.Sets(3, 8));

    [Fact]
    public void A_rule_that_throws_becomes_a_finding_and_the_others_go_on()
    {
        var findings = PlanAnalyzer.Analyze(Make.Plan(Pushdown, Bench), [new ThrowingRule(), .. RuleSet.Default]);

        Assert.Equal(["PEX0900", "PEX1001"], findings.Select(finding => finding.Rule.Id));
        Assert.Equal(
            "The rule PEX9999 throwing failed on the session \"Day\" (InvalidOperationException: first line "
                + "second line). This is a fault of ours, not of the plan.",
            findings[0].Message);
        Assert.NotEmpty(findings[1].Fixes);
    }

    [Fact]
    public void Who_asks_for_no_fixes_gets_the_same_findings_without()
    {
        var plan = Make.Plan(Pushdown, Bench);

        var findings = PlanAnalyzer.Analyze(plan, RuleSet.Default, AnalysisOptions.Default.WithoutFixes());

        Assert.Contains(plan.Check(), finding => finding.Fixes.Count > 0);
        Assert.Equal(plan.Check().Select(finding => finding with { Fixes = default }), findings);
    }

    [Fact]
    public void Two_rules_that_throw_are_both_named()
    {
        var findings = PlanAnalyzer.Analyze(Make.Plan(Bench), [new ThrowingRule("PEX9998"), new ThrowingRule()]);

        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void At_most_two_ordering_findings_of_an_exercise_are_shown_and_the_rest_related()
    {
        var rules = new[]
        {
            new SpeakingRule("PEX1101", Severity.Info), new SpeakingRule("PEX1102", Severity.Warning),
            new SpeakingRule("PEX1103", Severity.Hint), new SpeakingRule("PEX3001", Severity.Hint),
        };

        var findings = PlanAnalyzer.Analyze(Make.Plan(Bench), rules);

        Assert.Equal(["PEX1102", "PEX1101", "PEX3001"], findings.Select(finding => finding.Rule.Id));
        Assert.Equal("PEX1103 speaks.", Assert.Single(findings[0].Related).Message);
    }

    [Fact]
    public void What_several_weeks_share_is_said_once_and_as_loud_as_in_the_loudest()
    {
        var heavy = new WeekRow(new([Interval<int>.Point(3)]), [Make.Sets(5, 5, percent: 85)]);
        var bench = Make.Slot("Barbell Bench Press", Make.Sets(4, 8, 12)) with { Weeks = [heavy] };
        var plan = Make.Plan(Pushdown, bench) with
        {
            Settings = new() { Goal = TrainingGoal.Hypertrophy, Weeks = 4 },
        };

        Assert.Equal(["PEX1001 Warning 0"], Check.Ids(plan));
        Assert.Equal(["PEX1001 Info 0"], Check.Ids(plan with { Settings = plan.Settings with { Weeks = 2 } }));
    }

    [Fact]
    public void A_finding_of_a_week_row_is_fixed_in_the_row()
    {
        var easy = new WeekRow(new([Interval<int>.Point(2)]), [Make.Sets(1, 15, rir: 4)]);
        var extension = Make.Slot("Leg Extension", Make.Sets(1, 15, rir: 0)).With(IntentKind.PreExhaust, "quads") with
        {
            Weeks = [easy],
        };
        var plan = Make.Plan(extension, Make.Slot("Back Squat", Make.Sets(3, 8))) with
        {
            Settings = new() { Weeks = 2 },
        };

        var fix = Assert.Single(Assert.Single(Check.Of("PEX2002", plan)).Fixes);
        var mended = fix.Edit.Apply(plan);

        Assert.Empty(Check.Ids(mended));
        Assert.Equal(extension.Groups, mended.Sessions[0].Slots[0].Groups);
    }

    [Fact]
    public void Every_offered_fix_removes_its_finding_and_brings_nothing_as_loud()
    {
        var plan = Make.Plan(
            Make.Slot("Pec Deck", Make.Sets(3, 12, rir: 0)),
            Pushdown,
            Bench,
            Make.Slot("Barbell Curl", Make.Sets(3, 12)),
            Make.Slot("Chin-Up", Make.Sets(4, 6)),
            Make.Slot("Overhead Press", Make.Sets(3, 5)));

        foreach (var finding in plan.Check())
        {
            Assert.NotEmpty(finding.Fixes);
            foreach (var fix in finding.Fixes)
            {
                var mended = fix.Edit.Apply(plan).Check();
                var exercise = plan.Sessions[0].Slots[finding.Slot.Slot].Exercise;
                Assert.DoesNotContain(mended, other => other.Rule.Id == finding.Rule.Id
                    && fix.Edit.Apply(plan).Sessions[0].Slots[other.Slot.Slot].Exercise == exercise);
                Assert.True(Check.Ids(fix.Edit.Apply(plan)).Count < Check.Ids(plan).Count);
            }
        }
    }

    [Fact]
    public void A_fix_that_brings_something_as_loud_is_not_offered()
    {
        var easy = Make.Slot("Triceps Pushdown", Make.Sets(4, 12, rir: 3));

        var finding = Check.Single(easy, Bench);

        Assert.Equal(["Move Triceps Pushdown after Barbell Bench Press"], finding.Fixes.Select(fix => fix.Title));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_plan()
    {
        var session = Make.Plan(Pushdown, Bench).Sessions[0];
        var plan = new TrainingPlan("Two", [session, session with { Name = "Other" }]);

        Assert.Equal([new SlotIndex(0, 0), new SlotIndex(1, 0)], plan.Check().Select(finding => finding.Slot));
    }

    [Fact]
    public void Empty_and_unknown_plans_have_no_findings()
    {
        Assert.Empty(new TrainingPlan("", default).Check());
        Assert.Empty(Make.Plan().Check());
        Assert.Empty(Make.Plan(Make.Slot("Flarb", Make.Sets(3, 10)), Bench, Make.Slot("Bench")).Check());
    }

    [Fact]
    public void A_session_of_thousands_of_exercises_is_analysed_all_the_same()
    {
        var slots = Enumerable.Range(0, 2500).SelectMany(_ => new[] { Pushdown, Bench }).ToArray();

        var findings = Make.Plan(slots).Check();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.InRange(finding.Slot.Slot, 0, SessionLedger.MostSlots - 1));
    }

    [Fact]
    public void A_plan_too_long_to_try_every_fix_still_gets_its_findings()
    {
        var rows = Enumerable.Range(1, 104)
            .Select(week => new WeekRow(new([Interval<int>.Point(week)]), [Make.Sets(100, 8, rir: week % 3)]));
        var pushdown = Make.Slot("Triceps Pushdown", Make.Sets(100, 10, rir: 0)) with { Weeks = rows.ToValueList() };
        var session =
            new Session("Day", [.. Enumerable.Repeat(new[] { pushdown, Bench }, 25).SelectMany(pair => pair)]);
        var plan = new TrainingPlan("Long", [.. Enumerable.Repeat(session, 40)])
        {
            Settings = new() { Weeks = 104 },
        };

        var findings = plan.Check();

        Assert.Equal(40, findings.Select(finding => finding.Slot.Session).Distinct().Count());
        Assert.Empty(findings[^1].Fixes);
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_page()
    {
        Assert.Equal(RuleSet.Descriptors.Count, RuleSet.Descriptors.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleSet.Descriptors, rule =>
        {
            Assert.Matches("^PEX[0-9]{4}$", rule.Id);
            Assert.EndsWith("/README.md", rule.HelpUri, StringComparison.Ordinal);
            Assert.StartsWith("https://", rule.HelpUri, StringComparison.Ordinal);
        });
    }
}
