using PreExhaust.Analysis.Edits;
using PreExhaust.Catalog;
using PreExhaust.Plans;
using PreExhaust.Resolution;

namespace PreExhaust.Analysis.Rules.Unloadable;

/// <summary>A weight that cannot be put together from what the plan says is at hand.</summary>
internal sealed class UnloadableRule : SessionRule
{
    private const string Barbell = "barbell";

    public override RuleDescriptor Descriptor { get; } = new(
        "PEX3004",
        "unloadable",
        "A weight cannot be put together from the declared plates or steps.",
        Severity.Info,
        new(EvidenceGrade.Logic, "Arithmetic.", []),
        HelpPages.Of("Unloadable"));

    public override IEnumerable<Finding> Analyze(SessionContext context)
    {
        var settings = context.Settings;
        var unit = settings.Plates.Count > 0 ? settings.Plates[0].Unit : MassUnit.Kilogram;
        var barbell = BarbellLoads.Of(LoadSteps.Of(Barbell, unit, settings).Lightest, settings.Plates);
        return from found in context.FirstOfGroups
            let load = found.Set.Set.Load as WeightLoad
            let exercise = found.Slot.Exercise
            where load is not null && exercise is not null
            let nearest = load.Weight.Select(mass => Nearest(mass, exercise, settings, barbell))
            where nearest != load.Weight
            let there = load with { Weight = nearest }
            let message = $"{found.Slot.Slot.Exercise}: {load} cannot be put together; the nearest is {there}."
            let fix = new Fix($"Take {there}", new SetLoad(context.SetsOf(found.Slot, found.Set), there))
            select SetFinding.Of(Descriptor, Severity.Info, message, context, found.Slot, found.Set, [fix]);
    }

    /// <summary>What is below the lightest weight is no matter of plates.</summary>
    private static Mass Nearest(Mass mass, Exercise exercise, PlanSettings settings, BarbellLoads? barbell)
    {
        var implement = exercise.Loadability;
        if (implement == Barbell && barbell is not null)
            return settings.Bar?.CompareTo(mass) > 0 ? mass : barbell.Nearest(mass);
        var isDeclared = settings.Steps.Any(step => step.Implement == implement && step.Step.Unit == mass.Unit);
        if (!isDeclared || implement == Barbell)
            return mass;
        var steps = LoadSteps.Of(implement, mass.Unit, settings);
        return mass.Amount < steps.Lightest.Amount ? mass : steps.Round(mass);
    }
}
