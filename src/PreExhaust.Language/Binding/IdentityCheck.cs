using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Looks at the identities of a program: an exercise and its variant, whose lines all share one state.
/// </summary>
internal sealed class IdentityCheck(BindingContext context)
{
    /// <summary>More new variants than this are no news to anybody.</summary>
    private const int MostVariants = 50;

    private readonly Dictionary<ExerciseReference, PlacedSlot> _progressing = [];
    private readonly HashSet<ExerciseReference> _variants = [];

    /// <summary>Points out every variant at its first use, and two different progressions of one identity.</summary>
    public void Check(IEnumerable<Session> sessions) =>
        Check(sessions.SelectMany(session => session.Slots).Select(slot => new PlacedSlot(slot, 0)));

    /// <summary>The same for lines that may have moved since their anchors were set.</summary>
    public void Check(IEnumerable<PlacedSlot> slots)
    {
        foreach (var slot in slots)
        {
            foreach (var choice in slot.Slot.Choices)
                CheckVariant(slot, choice);
            CheckProgression(slot);
        }
    }

    /// <summary>Whether there is anything to look at in an exercise.</summary>
    public static bool Concerns(ExerciseSlot slot) =>
        slot.Progression.Count > 0 || slot.Choices.Any(choice => choice.Variant is not null);

    private void CheckVariant(PlacedSlot slot, ExerciseReference exercise)
    {
        if (exercise.Variant is not { } variant || _variants.Count == MostVariants || _variants.Contains(exercise))
            return;
        var known = _variants.Where(v => v.Name == exercise.Name).Select(v => v.Variant!);
        var meant = _variants.Count == 0 ? null : Spelling.Closest(variant, known, 1).FirstOrDefault();
        _variants.Add(exercise);
        var name = slot.SpanOf(slot.Slot.Source);
        var span = exercise == slot.Slot.Choices.Last() ? VariantSpan(slot) : name;
        var isOwnBracket = span != name;
        var question = meant is null ? "" : $" Did you mean '({meant})'?";
        context.Diagnostics.Add(
            DiagnosticKinds.NewVariant,
            span,
            $"'{exercise}' progresses on its own, with the muscles and the max of {exercise.Name}.{question}",
            meant is null || !isOwnBracket ? [] : [new TextFix($"Write '({meant})'", span, $"({meant})")]);
    }

    private void CheckProgression(PlacedSlot slot)
    {
        if (slot.Slot.Progression.Count == 0)
            return;
        foreach (var choice in slot.Slot.Choices.Where(choice => !context.Unsure.Contains(choice)))
        {
            if (!_progressing.TryGetValue(choice, out var first))
                _progressing.Add(choice, slot);
            else if (!Rules(first).SequenceEqual(Rules(slot)))
            {
                ReportSecond(choice, first, slot);
                return;
            }
        }
    }

    private static IEnumerable<ProgressionRule> Rules(PlacedSlot slot) =>
        slot.Slot.Progression.Select(rule => rule with { Source = null });

    private void ReportSecond(ExerciseReference exercise, PlacedSlot first, PlacedSlot second)
    {
        var place = ProgressionOf(second);
        var name = second.SpanOf(second.Slot.Source);
        var bracket = VariantSpan(second);
        var canBeVariant = second.Slot.Alternatives.Count == 0 && bracket == name == exercise.Variant is null;
        var variant = bracket == name
            ? $"{context.Source[name]} (second)"
            : $"{context.Source[name]} ({exercise.Variant}, second)";
        var wayOut = canBeVariant ? $", or make this a variant, such as '{variant}'" : "";
        context.Diagnostics.Add(
            DiagnosticKinds.TwoProgressions,
            place,
            $"All lines of {exercise} share one state, which progresses otherwise already; keep one of them{wayOut}.",
            [new(ProgressionOf(first), "The first progression")],
            [
                .. canBeVariant
                    ? [new TextFix($"Write '{variant}'", TextSpan.FromBounds(name.Start, bracket.End), variant)]
                    : Array.Empty<TextFix>(),
                .. second.Slot.Progression.Count == 1 ? Removal(place) : [],
            ]);
    }

    /// <summary>Leaves out a rule, with its line if it is alone there; a copied one stands elsewhere.</summary>
    private TextFix[] Removal(TextSpan rule)
    {
        var source = context.Source;
        var text = source[rule];
        var line = source.PositionAt(rule.Start).Line - 1;
        if (!text.StartsWith("progress", StringComparison.OrdinalIgnoreCase))
            return [];
        var start = Extents.TrimBlanks(source.Text, 0, rule.Start);
        var isAlone = source[source.LineContent(line)].Trim() == text;
        if (isAlone)
            start = source.LineContent(line - 1).End;
        else if (start > 0 && Characters.IsSeparator(source.Text[start - 1]))
            start = Extents.TrimBlanks(source.Text, 0, start - 1);
        return [new($"Remove '{text}'", TextSpan.FromBounds(start, rule.End), "")];
    }

    /// <summary>The brackets behind the name; the name where they stand inside it.</summary>
    private TextSpan VariantSpan(PlacedSlot slot)
    {
        var name = slot.SpanOf(slot.Slot.Source);
        var text = context.Source.Text;
        var start = Extents.SkipBlanks(text, name.End, text.Length);
        var end = WeekGrammar.ScanBrackets(text, start, text.Length);
        return end < 0 ? name : TextSpan.FromBounds(start, end);
    }

    private static TextSpan ProgressionOf(PlacedSlot slot) =>
        slot.SpanOf(slot.Slot.Progression[0].Source ?? slot.Slot.Source);
}
