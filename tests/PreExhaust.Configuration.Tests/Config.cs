using PreExhaust.Analysis;
using PreExhaust.Plans;

namespace PreExhaust.Configuration.Tests;

/// <summary>Short ways to ask what a configuration does.</summary>
internal static class Config
{
    /// <summary>A configuration of files such as <c>("/gym/.editorconfig", text)</c>.</summary>
    public static WorkoutConfiguration Of(params (string Path, string Text)[] files) =>
        new(files.Select(file => new ConfigurationFile(file.Path, file.Text)).ToList());

    /// <summary>The options for <c>/gym/plans/push.workout</c> under lines of a section for it.</summary>
    public static AnalysisOptions Options(string lines, Preset preset = Preset.Default) => new WorkoutConfiguration(
        [new("/gym/.editorconfig", "[*.workout]\n" + lines)], preset).For("/gym/plans/push.workout");

    /// <summary>
    /// How loud a rule is that by itself gives <paramref name="own"/>; <c>null</c> where it is off.
    /// </summary>
    public static Severity? SeverityOf(this AnalysisOptions options, string id, Severity own = Severity.Warning)
    {
        var rule = new Speaking(RuleSet.Descriptors.Single(rule => rule.Id == id), own);
        var plan = new TrainingPlan("Gym", [new Session("Day", [])]);
        var findings = PlanAnalyzer.Analyze(plan, [rule], options);
        return findings.Count == 0 ? null : findings.Single().Severity;
    }

    public static double Value(this AnalysisOptions options, string key) =>
        options[ConfigurableRules.FindOption(key)!];

    private sealed class Speaking(RuleDescriptor descriptor, Severity severity) : PlanRule
    {
        public override RuleDescriptor Descriptor => descriptor;

        public override IEnumerable<Finding> Analyze(PlanContext context) =>
            [new(descriptor, severity, "Speaks.", default) { Target = FindingTarget.Plan }];
    }
}
