using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes what headers of any rank say.</summary>
internal static class HeaderCode
{
    public static IEnumerable<string> Steps(
        PlanSettings settings, ValueList<string> notes, ValueList<Suppression> allowed)
    {
        foreach (var step in Kinds(settings).Concat(Equipment(settings)).Concat(Choices(settings)))
            yield return step;
        foreach (var suppression in allowed)
            yield return Step(suppression);
        if (notes.Count > 0)
            yield return Inline(".Note", notes.Select(Quoted));
    }

    public static string Step(Suppression suppression) =>
        Inline(".Allow", Quoted(suppression.RuleId), Quoted(suppression.Reason));

    private static IEnumerable<string> Kinds(PlanSettings settings)
    {
        if (settings.Goal is { } goal)
            yield return $".Goal(TrainingGoal.{goal})";
        if (settings.Weeks is { } weeks)
            yield return $".Weeks({Number(weeks)})";
        if (settings.Units is { } units)
            yield return $".Units(MassUnit.{units})";
        if (settings.Rest is { } rest)
            yield return SetCode.Step(rest);
        if (settings.TrainingMax is { } share)
            yield return $".TrainingMax({Percent(share)})";
        if (settings.TimeCap is { } cap)
            yield return $".TimeCap({Time(cap)})";
        if (settings.Rotation is { } rotation)
            yield return Step(rotation);
        if (settings.Deload is { } deload)
            yield return Step(deload);
    }

    private static IEnumerable<string> Equipment(PlanSettings settings)
    {
        foreach (var max in settings.Maxes)
        {
            string[] reps = max.Reps == 1 ? [] : [Number(max.Reps)];
            yield return Inline(".Max", [FluentNames.OfExercise(max.Exercise), Mass(max.Weight), .. reps]);
        }

        if (settings.Bodyweight is { } body)
            yield return $".Bodyweight({Mass(body)})";
        if (settings.Bar is { } bar)
            yield return $".Bar({Mass(bar)})";
        if (settings.Plates.Count > 0)
            yield return Inline(".Plates", settings.Plates.Select(Mass));
        foreach (var step in settings.Steps)
            yield return Inline(".Step", Quoted(step.Implement), Mass(step.Step));
    }

    private static IEnumerable<string> Choices(PlanSettings settings)
    {
        if (settings.Priority.Count > 0)
            yield return Inline(".Priority", settings.Priority.Select(FluentNames.OfMuscleGroup));
        if (settings.Maintain.Count > 0)
            yield return Inline(".Maintain", settings.Maintain.Select(FluentNames.OfMuscleGroup));
        if (settings.Omit.Count > 0)
            yield return Inline(".Omit", settings.Omit.Select(Quoted));
        if (settings.Style is { } style)
            yield return $".Style({Quoted(style)})";
    }

    private static string Step(Rotation rotation) => Inline(
        ".Rotate", rotation.Days.Select(Day).Prepend($"[{string.Join(", ", rotation.Sessions.Select(Quoted))}]"));

    private static string Step(DeloadPlan deload)
    {
        string?[] said =
        [
            deload.IsAutomatic ? null : Number(deload.EveryWeeks),
            deload.Sets is { } sets ? $"sets: {Percent(sets)}" : null,
            deload.Load is { } load ? $"load: {Percent(load)}" : null,
        ];
        return Inline(deload.IsAutomatic ? ".DeloadAuto" : ".DeloadEvery", said.OfType<string>());
    }
}
