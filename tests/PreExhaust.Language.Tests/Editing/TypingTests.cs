using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Language.Binding;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Editing.Rechecking;
using PreExhaust.Language.Tests.Printing;

namespace PreExhaust.Language.Tests.Editing;

/// <summary>What is said after a keystroke is what would be said if the text were looked at anew.</summary>
public sealed class TypingTests
{
    private const int Longest = 2_000;

    private static readonly string[] Texts =
        [.. Corpus.Texts.Where(text => text.Contains('\n', StringComparison.Ordinal) && text.Length < Longest)];

    /// <summary>Programs that people do, each also in two blocks of four weeks.</summary>
    private static readonly string[] Programs =
    [
        .. Corpus.Files
            .Where(path => path.Contains("/programs/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .SelectMany(text => new[] { text, InBlocks(text) }),
    ];

    private static readonly string[] Words =
    [
        "", "", "", "x", "5", " ", "\n", "\r", "\r\n", "\n\n", ",", ":", "(", ")", "//", "> note\n", "  ", "\t",
        "session B\n", "session B on Mon\n", "Back Squat: 3x5\n", "\nBench Press (paused): 3x5 progress +2.5kg",
        " like 531", " like A",
        "  progress +5kg\n", "  week 3: 2x5\n", "rest 2min\n", "weeks 5\n", "allow PEX8001: I mean it\n",
        "  allow PEX1001: I mean it\n", "A1 ", "A: superset 3 rounds\n", "like Squat", "week 2\n", "block Peak\n",
        "# Day\n", "goal strength\n", "program X\n", "exercise Zap\n", "scheme 531: 3x5\n", " 70% of Squat in B",
        "\ufffd", "superset:\n", "max Squat 100kg\n", "style bodybuilding\n", "only weeks 2-3",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.OneOf(Texts)),
        (1, RandomPlans.Plan.Select(plan => plan.ToWorkoutText())));

    private static readonly Gen<string> Written = Gen.Frequency(
        (3, Gen.OneOf(Words)),
        (1, AnyText.Part),
        (1, Gen.OneOf(Texts).SelectMany(text => Gen.OneOf(text.Split('\n')))));

    [Fact]
    public void What_is_said_after_edits_is_what_is_said_of_the_text() => Gen
        .Select(Text, Gen.Select(Gen.Double[0, 1], Gen.Int[-8, 8], Written).Array[1, 8])
        .Sample(
            (text, edits) =>
            {
                var typed = Look(text);
                foreach (var (place, length, written) in edits)
                {
                    _ = typed.Messages;
                    text = Edit(text, place, Math.Max(0, length), written);
                    typed = typed.After(WorkoutReading.Of(text, typed.Source.Path), typed.Shared, typed.Options);
                    Assert.Equal(Look(text).Messages, typed.Messages);
                }
            },
            iter: Samples.OrAsAsked(60));

    /// <summary>Numbers concern a session alone, so that nearly all is taken over from the version before.</summary>
    [Fact]
    public void What_is_said_after_other_numbers_is_what_is_said_of_the_text() => Gen
        .Select(Gen.OneOf(Programs), Gen.Select(Gen.Double[0, 1], Gen.Char['0', '9']).Array[1, 8])
        .Sample(
            (text, edits) =>
            {
                var typed = Look(text);
                foreach (var (place, digit) in edits)
                {
                    _ = typed.Messages;
                    var number = text.AsSpan((int)(place * text.Length)).IndexOfAnyInRange('0', '9');
                    if (number < 0)
                        continue;
                    number += (int)(place * text.Length);
                    text = $"{text[..number]}{digit}{text[(number + 1)..]}";
                    typed = typed.After(WorkoutReading.Of(text, typed.Source.Path), typed.Shared, typed.Options);
                    Assert.Equal(Look(text).Messages, typed.Messages);
                }
            },
            iter: Samples.OrAsAsked(60));

    [Fact]
    public void Programs_are_typed_in_a_session_at_a_time()
    {
        var programs = Corpus.Files
            .Where(path => Path.GetFileName(path) is
                "phul.workout" or "texas-method.workout" or "dc-training.workout" or "russian-squat-routine.workout"
                or "five-three-one-bbb.workout" or "nsuns-lp.workout")
            .Select(File.ReadAllText)
            .ToList();

        Assert.Equal(6, programs.Count);
        Assert.All(programs, text =>
        {
            var check = Check(text);
            var last = text.LastIndexOf(": ", StringComparison.Ordinal) + 2;
            Assert.NotNull(check.After(new("typed.workout", text.Insert(last, "1"))));
        });
    }

    /// <summary>In these ways a line of one session concerns others.</summary>
    [Theory]
    [InlineData("3x5", "3x5 like Press")]
    [InlineData("3x5", "3x5 70% of Press in B")]
    [InlineData("3x5", "3x5\n  week 3: 2x5")]
    [InlineData("3x5", "3x5\nweeks 3")]
    [InlineData("3x5", "3x5\nsession C")]
    [InlineData("3x5", "3x5\nweek 2")]
    [InlineData("3x5", "3x5\nprogram X")]
    [InlineData("3x5", "3x5\nscheme Five: 3x5")]
    [InlineData("3x5", "3x5\nsuperset:")]
    [InlineData("session A", "session B")]
    public void What_concerns_more_than_a_session_is_looked_at_as_a_whole(string old, string written)
    {
        const string text = "session A\nSquat: 3x5\nsession B\nPress: 3x8\n";
        var place = text.IndexOf(old, StringComparison.Ordinal);
        var typed = text.Remove(place, old.Length).Insert(place, written);

        Assert.Null(Check(text).After(new("typed.workout", typed)));
        Assert.Null(Check(typed).After(new("typed.workout", text)));
    }

    private static string InBlocks(string text)
    {
        var first = text.IndexOf("\nsession ", StringComparison.Ordinal);
        return first < 0
            ? text
            : $"{text[..first]}\nblock One\nweeks 4\n{text[first..]}\nblock Two\nweeks 4\n{text[first..]}";
    }

    private static TextCheck Check(string text)
    {
        var outline = new PlanOutline();
        var document = WorkoutReading.Of(text, "typed.workout").Bind(WorkoutDefinitions.None, outline);
        return TextCheck.Of(document, outline, AnalysisOptions.Default.WithoutFixes());
    }

    private static EditorDocument Look(string text) =>
        new(WorkoutReading.Of(text, "typed.workout"), WorkoutDefinitions.None, AnalysisOptions.Default);

    private static string Edit(string text, double place, int length, string written)
    {
        var start = (int)(place * text.Length);
        return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, written);
    }
}
