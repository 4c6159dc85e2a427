using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Catalog;
using PreExhaust.Fatigue;
using PreExhaust.Plans;
using PreExhaust.Tests.Plans.Encoding;

namespace PreExhaust.Tests.Analysis;

/// <summary>The analysis answers for any plan that can be made, however odd its numbers.</summary>
public sealed class AnyPlanTests
{
    private static readonly Gen<string> KnownExercise =
        Gen.OneOf([.. ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Name)]);

    private static readonly Gen<Intent> KnownIntent = Gen.Select(
        Gen.Enum<IntentKind>(),
        Gen.OneOf([.. MuscleCatalog.Default.Groups.Select(group => group.Id)]),
        Gen.OneOf(Gen.Const((string?)null), KnownExercise.Select(name => (string?)name)),
        (kind, group, target) => new Intent(kind, group) { For = target });

    private static readonly Gen<TrainingPlan> KnownPlan = Gen.Select(
        AnyPlan.Plan, KnownExercise.Array[8], KnownIntent.Array[8], WithKnown);

    [Fact]
    public void No_plan_makes_a_rule_fail() => KnownPlan.Sample(
        plan => Assert.DoesNotContain(plan.Check(), finding => finding.Rule.Id == "PEX0900"), iter: 300);

    [Fact]
    public void The_same_plan_always_gives_the_same_findings() =>
        KnownPlan.Sample(plan => plan.Check() == plan.Check(), iter: 50);

    [Fact]
    public void Every_cost_is_a_share_and_every_session_takes_a_finite_time() => KnownPlan.Sample(
        plan =>
        {
            foreach (var session in plan.Sessions)
            {
                var ledger = SessionLedger.Of(plan, session);
                Assert.All(
                    ledger.Slots.Select(slot => ledger.CostOf(slot.Index)).OfType<OrderCost>(),
                    cost => Assert.InRange(cost.Loss, 0, 1));
                Assert.True(SessionTime.Estimate(plan, session) >= TimeSpan.Zero);
            }
        },
        iter: 300);

    private static TrainingPlan WithKnown(TrainingPlan plan, string[] exercises, Intent[] intents) => plan with
    {
        Sessions = plan.Sessions.Select(session => session with
        {
            Slots = session.Slots.Select((slot, i) => slot with
            {
                Exercise = new(exercises[i % exercises.Length]),
                Intents = slot.Intents.Select((_, j) => intents[(i + j) % intents.Length]).ToValueList(),
            }).ToValueList(),
        }).ToValueList(),
    };
}
