using PreExhaust.Plans;
using PreExhaust.Progression;

namespace PreExhaust.Tests.Progression;

/// <summary>Progressions that a class of the app decides.</summary>
public sealed class CustomTests
{
    private const string Text = "session A\nChin-Up: 3x5\n  progress by ChinUpLadder\n  progress -1 rep";

    [Fact]
    public void A_class_of_the_app_decides_and_remembers()
    {
        var runner = new Runner(Text, null, new ChinUpLadder()).DoAsPrescribed();

        Assert.Equal(("3x6", "15"), (runner.First, runner.StateOf("Chin-Up").Memo));
        Assert.Equal((ProgressKind.Custom, 1), (runner.Last!.Events[0].Kind, runner.Last.Events.Count));
    }

    [Fact]
    public void What_leaves_the_state_alone_has_not_acted() =>
        Assert.Empty(new Runner(Text, null, new ChinUpLadder()).Do(5, 5, 4).Last!.Events);

    [Theory]
    [InlineData("ChinUpLadder")]
    [InlineData("Progression.ChinUpLadder")]
    [InlineData("PreExhaust.Tests.Progression.ChinUpLadder")]
    public void It_is_found_with_or_without_its_namespace(string name) => Assert.Equal(
        "3x6",
        new Runner($"session A\nChin-Up: 3x5\n  progress by {name}", null, new ChinUpLadder()).DoAsPrescribed().First);

    [Fact]
    public void A_class_that_is_missing_is_named_before_and_when_it_is_needed()
    {
        var runner = new Runner(Text);

        Assert.Equal(["ChinUpLadder"], runner.Run.MissingProgressions);
        var error = Assert.Throws<InvalidOperationException>(() => runner.DoAsPrescribed());
        Assert.Contains("'progress by ChinUpLadder'", error.Message, StringComparison.Ordinal);
        Assert.Empty(runner.Run.With(new ChinUpLadder()).MissingProgressions);
    }

    [Fact]
    public void It_cannot_change_whose_state_it_is()
    {
        var runner = new Runner("session A\nChin-Up: 3x5\n  progress by Thief", null, new Thief()).DoAsPrescribed();

        Assert.Equal(["Chin-Up"], runner.State.Exercises.Select(exercise => exercise.Exercise.Name));
    }

    private sealed class Thief : IProgression
    {
        public ExerciseState Advance(ExerciseState state, ExerciseOutcome outcome) =>
            state with { Exercise = new ExerciseReference("Back Squat"), Misses = 7 };
    }
}
