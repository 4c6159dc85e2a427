using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Tests.Analysis;

public sealed class AnalysisOptionsTests
{
    private static readonly ExerciseSlot Pushdown = Make.Slot("Triceps Pushdown", Make.Sets(4, 10, rir: 0));
    private static readonly ExerciseSlot Bench = Make.Slot("Barbell Bench Press", Make.Sets(5, 5));
    private static readonly TrainingPlan ArmsFirst = Make.Plan(Pushdown, Bench);
    private static readonly RuleDescriptor SynergistFirst = RuleOf("PEX1001");

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    [InlineData(Severity.Hint)]
    public void Every_finding_of_a_rule_is_as_loud_as_the_team_says(Severity severity)
    {
        var finding = Assert.Single(ArmsFirst.Check(AnalysisOptions.Default.With(SynergistFirst, severity)));

        Assert.Equal(("PEX1001", severity), (finding.Rule.Id, finding.Severity));
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Error)]
    [InlineData(Severity.Hint, Severity.Warning)]
    public void A_rule_that_is_to_be_heard_at_least_keeps_what_is_louder(Severity least, Severity expected)
    {
        var own = Assert.Single(ArmsFirst.Check());
        var finding = Assert.Single(ArmsFirst.Check(AnalysisOptions.Default.WithAtLeast(SynergistFirst, least)));

        Assert.Equal((Severity.Warning, expected), (own.Severity, finding.Severity));
    }

    [Fact]
    public void The_last_word_about_a_rule_counts()
    {
        var options = AnalysisOptions.Default.Without(SynergistFirst).With(SynergistFirst, Severity.Error);

        Assert.Equal(Severity.Error, Assert.Single(ArmsFirst.Check(options)).Severity);
        Assert.Empty(ArmsFirst.Check(options.Without(SynergistFirst)));
    }

    [Fact]
    public void A_rule_that_is_off_does_not_run() => Assert.Empty(PlanAnalyzer.Analyze(
        ArmsFirst, [new ThrowingRule()], AnalysisOptions.Default.Without(new ThrowingRule().Descriptor)));

    [Fact]
    public void An_author_still_allows_what_a_team_makes_an_error()
    {
        var plan = ArmsFirst with { Allowed = [new("PEX1001", "Arms first.")] };

        Assert.Empty(plan.Check(AnalysisOptions.Default.With(SynergistFirst, Severity.Error)));
    }

    [Fact]
    public void Nobody_is_told_that_allowing_a_rule_that_is_off_does_nothing()
    {
        var plan = Make.Plan(Bench) with { Allowed = [new("PEX1001", "Arms first."), new("PEX1002", "Chest.")] };

        Assert.Equal(2, plan.Check().Count);
        Assert.StartsWith(
            "PEX1002",
            Assert.Single(plan.Check(AnalysisOptions.Default.Without(SynergistFirst))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_allows_nothing_is_as_loud_as_the_team_says()
    {
        var plan = Make.Plan(Bench) with { Allowed = [new("PEX1001", "Arms first.")] };
        var unused = RuleSet.UnusedSuppression;

        Assert.Equal(
            Severity.Error, Assert.Single(plan.Check(AnalysisOptions.Default.With(unused, Severity.Error))).Severity);
        Assert.Empty(plan.Check(AnalysisOptions.Default.Without(unused)));
    }

    [Fact]
    public void A_fix_is_weighed_by_what_the_team_hears()
    {
        // Whatever moves the pushdown away from the first place makes another rule speak, at its own loudness.
        var speaks = new SpeaksElsewhereRule();
        Rule[] rules = [RuleSet.Default.First(rule => rule.Descriptor == SynergistFirst), speaks];

        Assert.Empty(FixesWith(AnalysisOptions.Default));
        Assert.NotEmpty(FixesWith(AnalysisOptions.Default.With(speaks.Descriptor, Severity.Hint)));
        Assert.NotEmpty(FixesWith(AnalysisOptions.Default.With(SynergistFirst, Severity.Error)));

        ValueList<Fix> FixesWith(AnalysisOptions options) => PlanAnalyzer
            .Analyze(ArmsFirst, rules, options)
            .Single(finding => finding.Rule == SynergistFirst)
            .Fixes;
    }

    private static RuleDescriptor RuleOf(string id) => RuleSet.Descriptors.First(rule => rule.Id == id);

    /// <summary>Warns as soon as the session is not the one above.</summary>
    private sealed class SpeaksElsewhereRule : SessionRule
    {
        public override RuleDescriptor Descriptor { get; } =
            new("PEX9998", "elsewhere", "Speaks.", Severity.Warning, new(EvidenceGrade.Logic, "", []), "");

        public override IEnumerable<Finding> Analyze(SessionContext context) =>
            context.Session.Slots[0] == Pushdown && context.Session.Slots.Count == 2
                ? []
                : [new(Descriptor, Severity.Warning, "Elsewhere.", new(context.SessionIndex, 0))];
    }
}
