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
