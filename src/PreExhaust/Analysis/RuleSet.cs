using PreExhaust.Analysis.Rules.AgonistSuperset;
using PreExhaust.Analysis.Rules.AntagonistChance;
using PreExhaust.Analysis.Rules.AxialBudget;
using PreExhaust.Analysis.Rules.AxialNextDay;
using PreExhaust.Analysis.Rules.AxialSuperset;
using PreExhaust.Analysis.Rules.BackBeforeDeadlift;
using PreExhaust.Analysis.Rules.CompoundNotLowered;
using PreExhaust.Analysis.Rules.ConditioningFirst;
using PreExhaust.Analysis.Rules.EffortOutOfRange;
using PreExhaust.Analysis.Rules.EvidenceNote;
using PreExhaust.Analysis.Rules.FailureBeforeSkill;
using PreExhaust.Analysis.Rules.FailureOnRisky;
using PreExhaust.Analysis.Rules.GripFirst;
using PreExhaust.Analysis.Rules.GripSuperset;
using PreExhaust.Analysis.Rules.HingeBeforeSquat;
using PreExhaust.Analysis.Rules.ImpossibleReps;
using PreExhaust.Analysis.Rules.IntentConflict;
using PreExhaust.Analysis.Rules.IntentTooEasy;
using PreExhaust.Analysis.Rules.IntentTooSlow;
using PreExhaust.Analysis.Rules.IntentWrongTarget;
using PreExhaust.Analysis.Rules.Jump;
using PreExhaust.Analysis.Rules.LoadEffortClash;
using PreExhaust.Analysis.Rules.LoadKindClash;
using PreExhaust.Analysis.Rules.LongStretchFirst;
using PreExhaust.Analysis.Rules.MainLate;
using PreExhaust.Analysis.Rules.MissingPattern;
using PreExhaust.Analysis.Rules.NoDeload;
using PreExhaust.Analysis.Rules.NoProgression;
using PreExhaust.Analysis.Rules.OnceAWeekPile;
using PreExhaust.Analysis.Rules.OverCap;
using PreExhaust.Analysis.Rules.PostExhaustOrder;
using PreExhaust.Analysis.Rules.PowerLate;
using PreExhaust.Analysis.Rules.PriorityLate;
using PreExhaust.Analysis.Rules.PumpBeforeHeavy;
using PreExhaust.Analysis.Rules.PushPull;
using PreExhaust.Analysis.Rules.QuadHam;
using PreExhaust.Analysis.Rules.RampDisorder;
using PreExhaust.Analysis.Rules.RepsUnreachable;
using PreExhaust.Analysis.Rules.RestTooShort;
using PreExhaust.Analysis.Rules.ReverseOfPrime;
using PreExhaust.Analysis.Rules.SessionCap;
using PreExhaust.Analysis.Rules.SetsJump;
using PreExhaust.Analysis.Rules.ShoulderStabiliserFirst;
using PreExhaust.Analysis.Rules.SoonerThan48Hours;
using PreExhaust.Analysis.Rules.SynergistFirst;
using PreExhaust.Analysis.Rules.TargetFirstUndeclared;
using PreExhaust.Analysis.Rules.TooEasy;
using PreExhaust.Analysis.Rules.TooLittle;
using PreExhaust.Analysis.Rules.TrunkFirst;
using PreExhaust.Analysis.Rules.Unloadable;
using PreExhaust.Analysis.Rules.VeryMuchVolume;

namespace PreExhaust.Analysis;

/// <summary>The rules; one line each.</summary>
public static class RuleSet
{
    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> Default { get; } =
    [
        new SynergistFirstRule(),
        new TargetFirstUndeclaredRule(),
        new TrunkFirstRule(),
        new ShoulderStabiliserFirstRule(),
        new GripFirstRule(),
        new MainLateRule(),
        new PowerLateRule(),
        new PumpBeforeHeavyRule(),
        new FailureBeforeSkillRule(),
        new HingeBeforeSquatRule(),
        new PriorityLateRule(),
        new RampDisorderRule(),
        new ConditioningFirstRule(),
        new LongStretchFirstRule(),
        new IntentWrongTargetRule(),
        new IntentTooEasyRule(),
        new IntentTooSlowRule(),
        new ReverseOfPrimeRule(),
        new CompoundNotLoweredRule(),
        new EvidenceNoteRule(),
        new PostExhaustOrderRule(),
        new IntentConflictRule(),
        new ImpossibleRepsRule(),
        new LoadEffortClashRule(),
        new EffortOutOfRangeRule(),
        new UnloadableRule(),
        new LoadKindClashRule(),
        new RepsUnreachableRule(),
        new TooEasyRule(),
        new FailureOnRiskyRule(),
        new TooLittleRule(),
        new VeryMuchVolumeRule(),
        new SessionCapRule(),
        new SoonerThan48HoursRule(),
        new OnceAWeekPileRule(),
        new AxialNextDayRule(),
        new PushPullRule(),
        new MissingPatternRule(),
        new QuadHamRule(),
        new NoProgressionRule(),
        new JumpRule(),
        new NoDeloadRule(),
        new SetsJumpRule(),
        new AxialBudgetRule(),
        new BackBeforeDeadliftRule(),
        new AgonistSupersetRule(),
        new GripSupersetRule(),
        new AxialSupersetRule(),
        new AntagonistChanceRule(),
        new OverCapRule(),
        new RestTooShortRule(),
    ];

    /// <summary>What is reported where a suppression covers no finding.</summary>
    public static RuleDescriptor UnusedSuppression => Analysis.UnusedSuppression.Descriptor;

    /// <summary>What can be reported: on the rules' own behalf, then by every rule.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        [UnusedSuppression, RuleFailure.Descriptor, .. Default.Select(rule => rule.Descriptor)];
}
