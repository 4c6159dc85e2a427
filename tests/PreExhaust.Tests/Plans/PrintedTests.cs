using System.Globalization;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Plans;
using PreExhaust.Progression;
using PreExhaust.Resolution;

namespace PreExhaust.Tests.Plans;

/// <summary>What is read where an app prints a part of a plan, and where a test of an app fails.</summary>
public sealed class PrintedTests
{
    private static readonly TrainingPlan Plan = WorkoutText.Parse("""
        program Printed
        block Base
        weeks 2
        session Lower on Mon
        A1 Back Squat or Leg Press: 3x5 80%, 1x8+ 70%, rest 2min
          week 2: 2x5 70%
        A2 Plank: 3x40s
        Front Squat: stages 5x3+ | 6x2+
          progress next stage when missed
        week 2
        session Upper
        Triceps Pushdown: 3x12 RIR 0
        Bench Press: 3x5 75%, rest 3min
        """).Plan;

    [Fact]
    public void A_plan_and_its_parts() => Assert.Equal(
        [
            "Printed",
            "Base",
            "week 2",
            "Lower",
            "A1 Back Squat or Leg Press: 3x5 80%, rest 2min, 1x8+ 70%, rest 2min",
            "week 2: 2x5 70%, rest 2min",
            "A2 Plank: 3x40s",
            "Front Squat: stages 5x3+ | 6x2+",
        ],
        Lines(
            Plan,
            Plan.Blocks[0],
            Plan.WeekSections[0],
            Plan.Sessions[0],
            Plan.Sessions[0].Slots[0],
            Plan.Sessions[0].Slots[0].Weeks[0],
            Plan.Sessions[0].Slots[1],
            Plan.Sessions[0].Slots[2]));

    [Fact]
    public void A_plan_with_loads_and_the_session_that_is_due()
    {
        var run = Plan.For(new Athlete().WithMax("Back Squat", Mass.FromKilograms(100)));
        var due = run.Next(run.Start())!;

        Assert.Equal(
            ["Printed", "Lower on Mon", "Lower", "Back Squat: 3x5 80kg, 1x8+ 70kg", "5 x 80kg", "8+ x 70kg", "40s"],
            Lines(
                run,
                due,
                due.Training,
                due.Training.Slots[0],
                due.Training.Slots[0].Sets[0],
                due.Training.Slots[0].Sets[3],
                due.Training.Slots[1].Sets[0]));
    }

    [Fact]
    public void What_was_done_with_a_point_on_any_machine()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal(
                ["Back Squat: 5, 5 x 62.5kg @8.5, 4 @9", "Back Squat to Front Squat"],
                Lines(
                    new ExerciseResult(
                        new("Back Squat"),
                        [new(5), new(5, Mass.FromKilograms(62.5m)) { Rpe = 8.5m }, new(4) { Rpe = 9 }]),
                    new Rename(new("Back Squat"), new("Front Squat"))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_finding_with_its_rule_and_fix()
    {
        var finding = Plan.Check().First(found => found.Rule.Id == "PEX1001");

        Assert.Equal(
            [
                $"warning PEX1001: {finding.Message}",
                "PEX1001 synergist-first",
                "Soares et al. 2016, J Sports Sci Med 15(1):111",
                "Move Triceps Pushdown after Barbell Bench Press",
            ],
            Lines(finding, finding.Rule, finding.Rule.Evidence.Studies[0], finding.Fixes[0]));
    }

    private static IEnumerable<string?> Lines(params object[] parts) => parts.Select(part => part.ToString());
}
