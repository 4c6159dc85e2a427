using PreExhaust.Plans;
using static PreExhaust.Language.Emit.Fluent.CodeText;

namespace PreExhaust.Language.Emit.Fluent;

/// <summary>Writes exercises in their places.</summary>
/// <param name="rest">The rest that a header states and no set repeats; <c>null</c> without.</param>
internal sealed class SlotCode(Rest? rest)
{
    private const int LongLine = 100;

    private readonly SetCode _sets = new(rest);
    private readonly SetCode _warmups = new(null);

    /// <summary>The exercise with its sets and the steps from it.</summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="hasLabel">Whether it says its label itself.</param>
    public string Of(ExerciseSlot slot, bool hasLabel) => Chain(
        FluentNames.Of(slot.Exercise) + Sets(".Do", [], slot.Groups, _sets),
        What(slot, hasLabel).Concat(When(slot)).Concat(Why(slot)));

    private IEnumerable<string> What(ExerciseSlot slot, bool hasLabel)
    {
        if (hasLabel && slot.Label is { } label)
            yield return $".Label({Letter(label.Letter)}, {Number(label.Number)})";
        if (slot.Alternatives.Count > 0)
            yield return Inline(".Or", slot.Alternatives.Select(FluentNames.Of));
        foreach (var stage in slot.Stages.Skip(1))
            yield return Sets(".NextStage", [], stage, _sets);
        if (slot.Tags.Count > 0)
            yield return Inline(".Tag", slot.Tags.Select(Quoted));
        if (slot.Warmup.Count > 0)
            yield return Sets(".Warmup", [], slot.Warmup, _warmups);
    }

    private IEnumerable<string> When(ExerciseSlot slot)
    {
        foreach (var row in slot.Weeks)
        {
            string[] title = row.Title is { } words && !row.IsDeload ? [Quoted(words)] : [];
            var method = row.IsDeload ? ".InDeloadWeek" : ".InWeek";
            yield return Sets(method, [Weeks(row.Weeks), .. title], row.Groups, _sets);
        }

        if (slot.OnlyWeeks is { } only)
            yield return $".Only({Weeks(only)})";
        foreach (var rule in slot.Progression)
            yield return $".Progress({ProgressionCode.Of(rule)})";
    }

    private static IEnumerable<string> Why(ExerciseSlot slot)
    {
        foreach (var intent in slot.Intents)
        {
            string[] compound = intent.For is { } name ? [FluentNames.OfExercise(name)] : [];
            yield return Inline(
                ".Intent", [$"IntentKind.{intent.Kind}", FluentNames.OfMuscleGroup(intent.MuscleGroup), .. compound]);
        }

        foreach (var suppression in slot.Allowed)
            yield return HeaderCode.Step(suppression);
        if (slot.Notes.Count > 0)
            yield return Inline(".Note", slot.Notes.Select(Quoted));
    }

    /// <summary>A call that takes sets, on one line if they fit.</summary>
    private static string Sets(string method, string[] first, ValueList<SetGroup> groups, SetCode code)
    {
        var arguments = first.Concat(groups.Select(code.Of)).ToList();
        var inline = Inline(method, arguments);
        return inline.Length <= LongLine ? inline : Call(method, arguments);
    }
}
