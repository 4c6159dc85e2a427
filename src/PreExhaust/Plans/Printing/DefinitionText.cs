using System.Globalization;
using PreExhaust.Catalog;

namespace PreExhaust.Plans.Printing;

/// <summary>Writes exercises that a plan defines itself: what cannot be worked out from the rest.</summary>
internal static class DefinitionText
{
    private static readonly (string Word, Involvement Part)[] Parts =
    [
        ("prime", Involvement.PrimeMover),
        ("synergist", Involvement.Synergist),
        ("minor", Involvement.MinorSynergist),
        ("stabiliser", Involvement.Stabiliser),
    ];

    /// <summary>The header and, indented below it, the facts.</summary>
    public static IEnumerable<string> Lines(Exercise exercise)
    {
        var facts = NeededFacts.Of(exercise);
        string?[] lines =
        [
            List("actions", facts.JointActions.Select(PlainText.Line)),
            .. Parts.Select(part => Muscles(part.Word, facts, part.Part)),
            Line("equipment", facts.Equipment),
            Line("loaded by", facts.Loadability),
            facts.IsUnilateral is { } isOneSided ? isOneSided ? "unilateral" : "unilateral no" : null,
            Line("skill", Number(facts.Skill)),
            Line("spinal", Number(facts.SpinalLoad)),
            Line("grip", Number(facts.GripDemand)),
            Line("kind", facts.Kind?.ToString().ToLowerInvariant()),
            Line("mechanic", facts.Mechanic?.ToString().ToLowerInvariant()),
            Line("pattern", facts.Pattern),
            Line("typical", facts.TypicalSet?.ToString()),
            List("alias", facts.Aliases.Select(NameText.OfExercise)),
        ];
        return lines
            .Where(line => line is not null)
            .Select(line => TextLines.Deeper + line)
            .Prepend($"exercise {NameText.OfDefinition(exercise.Name)}");
    }

    private static string? Muscles(string word, ExerciseFacts facts, Involvement part)
    {
        var muscles = facts.Muscles.Where(role => role.Involvement == part).Select(role => PlainText.Line(role.Muscle));
        return List(word, muscles) ?? (facts.StatedParts.Contains(part) ? $"{word} none" : null);
    }

    private static string? Line(string word, string? value) => value is null ? null : $"{word} {PlainText.Line(value)}";

    private static string? List(string word, IEnumerable<string> values) =>
        values.Any() ? $"{word} {string.Join(", ", values)}" : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
