namespace PreExhaust.Language.Tests.Errors;

public sealed class DefinitionErrorTests
{
    [Theory]
    [InlineData("exercise", "PEX0001 exercise")]
    [InlineData("scheme\n  3x5", "PEX0001 scheme")]
    [InlineData("exercise X", "PEX0114 X")]
    [InlineData("exercise X\n  equipment barbell", "PEX0114 X")]
    [InlineData("exercise X\n  actions trunk-bracing\n  equipment barbell", "PEX0114 X")]
    [InlineData("exercise X\n  actions knee-extension", "PEX0114 X")]
    [InlineData("exercise X\n  actions knee-extensoin", "PEX0002 knee-extensoin")]
    [InlineData("exercise X\n  prime quats", "PEX0102 quats")]
    [InlineData("exercise X\n  equipment barbel", "PEX0002 barbel")]
    [InlineData("exercise X\n  equipmnt barbell\n  prime quads", "PEX0002 equipmnt barbell")]
    [InlineData("exercise X like Squat\n  skill 6", "PEX0006 6")]
    [InlineData("exercise X like Squat\n  grip 1-2", "PEX0006 1-2")]
    [InlineData("exercise X like Squat\n  kind lifting", "PEX0002 lifting")]
    [InlineData("exercise X like Squat\n  skill 3\n  skill 4", "PEX0007 skill")]
    [InlineData("exercise X like Squat\n  like Deadlift", "PEX0007 like Deadlift")]
    [InlineData("exercise X like Squat\n  prime vasti\n  minor vasti", "PEX0114 vasti")]
    [InlineData("exercise X like Squat\n  prime vasti, vasti", "PEX0007 vasti")]
    [InlineData("exercise X like Sqat", "PEX0113 Sqat")]
    [InlineData("exercise X like X", "PEX0112 X")]
    [InlineData("exercise X like Y\nexercise Y like X", "PEX0112 Y")]
    [InlineData("exercise X like Squat\nexercise x like Deadlift", "PEX0111 x")]
    [InlineData("exercise X like Squat\nexercise Y like Squat\n  alias X", "PEX0111 X")]
    [InlineData("exercise X like Squat\n  Bench Press: 3x5", "PEX0008 Bench Press: 3x5")]
    [InlineData("exercise X like Squat\nskill 3", "PEX0008 skill")]
    [InlineData("scheme S\n  3x5\nscheme s\n  5x5", "PEX0111 s")]
    [InlineData("scheme S", "PEX0114 S")]
    [InlineData("scheme S\n  like T", "PEX0113 T")]
    [InlineData("scheme S\n  like T\nscheme T\n  like S", "PEX0112 T")]
    [InlineData("scheme S\n  3x5\n  Squat: 3x5", "PEX0008 Squat: 3x5")]
    [InlineData("scheme S\n  3x5 rset 2min", "PEX0002 rset")]
    [InlineData("scheme S\n  3x5 @88\nSquat: like S", "PEX0003 @88")]
    [InlineData("scheme Strength\n  3x5\nSquat: like Strenght", "PEX0113 Strenght")]
    [InlineData("Squat: like Deadlift\nDeadlift: like Squat", "PEX0112 Deadlift")]
    [InlineData("Squat: like Squat", "PEX0113 Squat")]
    [InlineData("Squat: 3x5 @88\nDeadlift: like Squat", "PEX0003 @88")]
    [InlineData("Squat: like Deadlift\nDeadlift: rest 2min", "PEX0005 Squat, PEX0005 Deadlift")]
    [InlineData("Squat: 3x5\nDeadlift: 5x5\nLeg Press: like Squat; like Deadlift", "PEX0007 like Deadlift")]
    [InlineData(
        "session A\nSquat: 3x5\nsession B\nSquat: 5x5\nsession C\nLeg Press: like Squat", "PEX0003 Squat")]
    [InlineData("weeks 2\nscheme S\n  week 3: 3x5\n  3x5\nsession A\nSquat: like S", "PEX0006 like S")]
    [InlineData("weeks 3\nscheme S\n  week 1-2: 3x5\nsession A\nSquat: like S", "PEX0005 Squat")]
    public void Each_mistake_has_one_message_at_its_place(string text, string expected) =>
        Assert.Equal(expected, Mistakes(text));

    [Fact]
    public void Fixes_write_what_was_meant()
    {
        Assert.Equal(
            ["scheme Strength\n  3x5\nSquat: like Strength"],
            Mended("scheme Strength\n  3x5\nSquat: like Strenght"));
        Assert.Contains("exercise Cable Curls 2\n  like Cable Curl", Mended("exercise Cable Curls 2"));
        Assert.Contains("exercise X\n  equipment dumbbell\n  prime quads", Mended("exercise X\n  prime quads"));
        Assert.Equal(
            ["exercise X like Squat\nBench Press: 3x5"], Mended("exercise X like Squat\n  Bench Press: 3x5"));
        Assert.Equal(
            "session A\nSquat: 3x5\nsession B\nSquat: 5x5\nLeg Press: 3x5\nsession C\nLeg Curl: like Squat in A",
            Mended(
                "session A\nSquat: 3x5\nsession B\nSquat: 5x5\nLeg Press: 3x5\nsession C\nLeg Curl: like Squat")[0]);
    }

    private static string Mistakes(string text)
    {
        var document = WorkoutText.Parse(text);
        return string.Join(", ", document.Diagnostics.Select(d => $"{d.Id} {document.Source[d.Span]}"));
    }

    private static List<string> Mended(string text) => WorkoutText.Parse(text).Diagnostics
        .SelectMany(diagnostic => diagnostic.Fixes)
        .Select(fix => text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText))
        .ToList();
}
