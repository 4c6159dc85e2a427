using PreExhaust.CodeFixes.Literals;
using PreExhaust.Language;
using PreExhaust.Language.Text;
using PreExhaust.Roslyn.Tests.Literals;

namespace PreExhaust.CodeFixes.Tests.Literals;

/// <summary>Every fix of a rule is a change inside the literal.</summary>
public sealed class LiteralFixTests
{
    public static TheoryData<string> Folders =>
        [.. RuleSample.All.Where(sample => FixOf(sample) is not null).Select(sample => sample.Folder)];

    [Fact]
    public void Nearly_every_rule_has_a_fix() => Assert.InRange(Folders.Count, RuleSample.All.Count - 12, 99);

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task The_first_fix_of_a_rule_mends_the_literal(string folder)
    {
        var sample = RuleSample.Of(folder);
        var fix = FixOf(sample)!;
        var after = TextChanges.Apply(sample.Before, fix.Changes);
        var test = new FixTest(fix.Key)
        {
            TestCode = await Marked.Of(InCSharp.Day("raw", sample.Before)),
            FixedCode = await Marked.Of(InCSharp.Day("raw", after)),
        };

        await test.RunAsync();
    }

    private static LiteralFix? FixOf(RuleSample sample)
    {
        var document = WorkoutText.Parse(sample.Before);
        var message = document.Check().Single(d => d.Id == sample.Mark.Id);
        return LiteralFix.Of(document, message).FirstOrDefault();
    }
}
