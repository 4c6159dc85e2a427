using PreExhaust.Language.Diagnostics;

namespace PreExhaust.Language.Tests.Errors;

public sealed class SetErrorTests
{
    [Theory]
    [InlineData("3x5 80% of top set", "PEX0013 '80% of top set'")]
    [InlineData("3x8 -10%", "PEX0013 '-10%'")]
    [InlineData("3x8, -10%", "PEX0013 '-10%'")]
    [InlineData("1x5 80%; week 2: 3x8 -10%", "PEX0013 '-10%'")]
    [InlineData("3x5 80%; week 2: -10%", "PEX0013 '-10%'")]
    [InlineData("3x5 80% of Benchpres", "PEX0101 'Benchpres' -> Barbell Bench Press")]
    [InlineData("3x5 75/85/95% of Benchpres", "PEX0101 'Benchpres' -> Barbell Bench Press")]
    [InlineData("3x5 80% of Squat in Monday", "PEX0013 'Monday'")]
    [InlineData("3x5 80% of Squat in test", "")]
    [InlineData("3x5 80% of Squat in tset", "PEX0013 'tset' -> test")]
    [InlineData("3x5 80% of Deadlift in test", "PEX0013 'Deadlift'")]
    [InlineData("3x5 80% of Squat in test TM", "PEX0003 'of Squat in test TM' -> of Squat in test / of Squat TM")]
    [InlineData("3x5 80% of 45RM", "PEX0006 '45RM'")]
    [InlineData("3x5 80% of 5", "PEX0001 '5'")]
    [InlineData("3x5 80kg TM", "PEX0002 'TM' -> (TM)")]
    [InlineData("1x5 80%, 3x8 -10kg", "PEX0003 '-10kg' -> BW-10kg / 10kg")]
    [InlineData("1x5 80%, 3x8 -10", "PEX0003 '-10' -> -10%")]
    [InlineData("1x5 80%, 3x8 -100%", "PEX0006 '-100%'")]
    [InlineData("1x5 80%, 3x5-10%", "PEX0003 '3x5-10%' -> 3x5 -10% / 1x3 5-10%")]
    [InlineData("3x8 level 700", "PEX0006 '700'")]
    [InlineData("3x8 level 7kg", "PEX0006 '7kg'")]
    [InlineData("3x8 level", "PEX0001 ''")]
    [InlineData("3x8 band", "PEX0001 ''")]
    [InlineData("work up to 3", "PEX0003 '3' -> 3RM / 1x3")]
    [InlineData("work up to 90%", "PEX0001 '90%'")]
    [InlineData("work up to 40RM", "PEX0006 '40RM'")]
    [InlineData("work up to 1x5 80kg", "PEX0007 '80kg'")]
    [InlineData("3x5 work up to 3RM", "PEX0007 'work up to 3RM' -> ,")]
    [InlineData("3x50 total", "PEX0003 '3x50 total' -> 50 total / 3x50")]
    [InlineData("50+ total", "PEX0001 '50+ total'")]
    [InlineData("0 total", "PEX0006 '0 total'")]
    [InlineData("3x10, drop -20%", "PEX0003 'drop -20%' -> 2x10, 1x10 drop -20% /  drop -20%")]
    [InlineData(
        "3x10 80kg RIR 2; drop -20%, rest 2min",
        "PEX0003 'drop -20%' -> 2x10 80kg RIR 2, 1x10 80kg RIR 2 drop -20% /  drop -20%")]
    [InlineData("drop -20%, 3x10", "PEX0003 'drop -20%' -> 2x10, 1x10 drop -20% / 3x10 drop -20%")]
    [InlineData("12-10-8, drop -20%", "PEX0003 'drop -20%' -> 1x12, 1x10, 1x8 drop -20% /  drop -20%")]
    [InlineData("1x5, 1x8, rest-pause", "PEX0003 'rest-pause' ->  rest-pause /  rest-pause, 1x8 rest-pause")]
    [InlineData("3x10 80/70/60kg, drop -20%", "PEX0003 'drop -20%' ->  drop -20%")]
    [InlineData("1-3x10, rest-pause", "PEX0003 'rest-pause' ->  rest-pause")]
    [InlineData("5x3+, drop -20%", "PEX0003 'drop -20%' -> 4x3, 1x3+ drop -20% /  drop -20%")]
    [InlineData("3x10, 90kg, drop 70kg", "PEX0003 'drop 70kg' -> 2x10, 1x10 drop 70kg; 90kg /  drop 70kg; 90kg")]
    [InlineData("3x10 drop -5%, 3x5, rest-pause", "PEX0003 'rest-pause' -> 2x5, 1x5 rest-pause /  rest-pause")]
    [InlineData("3x10; week 2: drop -20%", "PEX0003 'drop -20%'")]
    [InlineData("3x10 drop -20% rest-pause", "PEX0007 'rest-pause'")]
    [InlineData("3x10 drop -20%, -40%", "PEX0003 'drop -20%, -40%' -> drop 2x -20% / drop -20%")]
    [InlineData("3x10 drop 20%", "PEX0003 'drop 20%' -> drop -20% / drop to 20%")]
    [InlineData("3x10 drop 2x20%", "PEX0003 'drop 2x20%' -> drop 2x -20%")]
    [InlineData("3x10 drop 2x 80kg", "PEX0003 'drop 2x 80kg' -> drop 80kg")]
    [InlineData("3x10 drop -100%", "PEX0006 'drop -100%'")]
    [InlineData("3x10 drop 0x -10%", "PEX0006 'drop 0x -10%'")]
    [InlineData("3x10 drop 11x -10%", "PEX0012 'drop 11x -10%'")]
    [InlineData("3x10 drop -10kg", "PEX0006 'drop -10kg'")]
    [InlineData("3x10 drop", "PEX0001 ''")]
    [InlineData("3x10 drop 80", "PEX0001 '80'")]
    [InlineData("1x10 drop 80kg, 60kg x 8", "PEX0003 '60kg x 8' -> 1x8 60kg")]
    [InlineData("drop -20%", "PEX0005 'Squat' -> 3x8 ")]
    [InlineData("80kg, rest 2min", "PEX0005 'Squat' -> 3x8, ")]
    [InlineData("warmup 1x5 40%", "PEX0005 'Squat' -> 3x8, ")]
    [InlineData("3x8 @7/8", "PEX0001 '@7/8'")]
    [InlineData("@7/8/9", "PEX0001 '@7/8/9'")]
    [InlineData("3x8, @7/8/9", "PEX0001 '@7/8/9' ->  ")]
    [InlineData("3x8, 75/80/85%", "PEX0001 '75/80/85%' ->  ")]
    [InlineData("3x8 @75/80/85", "PEX0003 '@75/80/85' -> 75/80/85kg / 75/80/85lb / 75/80/85%")]
    [InlineData("3x8 @3/2/1", "PEX0003 '@3/2/1' -> RIR 3/2/1")]
    [InlineData("3x8 RIR 3/2/12", "PEX0006 '12'")]
    [InlineData("3x8 @7/8/9 RIR 2", "PEX0007 'RIR 2'")]
    [InlineData("5x3(+)", "PEX0003 '3(+)' -> 3+ / (3+)")]
    [InlineData("10x3 tempo", "PEX0001 ''")]
    [InlineData("3x8 rest-pause 12+4+3", "PEX0007 'rest-pause 12+4+3' -> rest-pause / 3x12")]
    [InlineData("3x8 rest-pause 11-15 total", "PEX0007 'rest-pause 11-15 total' -> rest-pause / 3x11-15")]
    [InlineData("rest-pause 15", "PEX0003 'rest-pause 15' -> rest-pause 15 total / 1x15 rest-pause")]
    [InlineData("3x15 rest-pause 15", "PEX0003 'rest-pause 15' -> rest-pause 15 total / rest-pause")]
    [InlineData("rest-pause 0+4", "PEX0006 '0'")]
    [InlineData(
        "rest-pause 1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1",
        "PEX0012 '1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1'")]
    [InlineData("3x15 myo", "PEX0001 ''")]
    [InlineData("myo 15", "PEX0001 '15'")]
    [InlineData("myo 15+5+4", "PEX0001 '15+5+4'")]
    [InlineData("3x12 myo 15 + 4x5", "PEX0007 'myo 15 + 4x5' -> 3x15")]
    [InlineData("cluster 4x(2+2+2)", "PEX0001 'cluster 4x(2+2+2)' ->  20s")]
    [InlineData("cluster 4x6 20s", "PEX0001 '6'")]
    [InlineData("3x6 cluster 4x(2+2+2) 20s", "PEX0007 'cluster 4x(2+2+2) 20s' -> 4x6")]
    public void Sets_and_loads(string prescription, string expected)
    {
        var document = WorkoutText.Parse($"Squat: {prescription}", "test.workout");
        Assert.Equal(expected, string.Join(" | ", document.Diagnostics.Select(d => Describe(document, d))));
        Assert.All(document.Diagnostics.SelectMany(d => d.Fixes), fix => AssertMends(document, fix));
    }

    private static string Describe(WorkoutDocument document, Diagnostic diagnostic)
    {
        var place = $"{diagnostic.Id} '{document.Source[diagnostic.Span]}'";
        var fixes = string.Join(" / ", diagnostic.Fixes.Select(fix => fix.NewText));
        return fixes.Length == 0 ? place : $"{place} -> {fixes}";
    }

    private static void AssertMends(WorkoutDocument document, TextFix fix)
    {
        var text = document.Source.Text;
        var mended = text.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.NewText);
        var messages = WorkoutText.Parse(mended, "test.workout").Diagnostics.Select(d => d.Message);
        Assert.Equal("", string.Join("\n", messages));
    }
}
