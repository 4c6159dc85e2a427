using CsCheck;
using PreExhaust.Language.Editing;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Editing;

public sealed class FixTextPropertyTests
{
    private static readonly Gen<int[]> Remarks = Gen.Int[0, 3].Array[50];

    [Fact]
    public void An_edit_says_in_text_what_it_says_in_the_plan_or_has_no_text()
    {
        var (possible, written) = (0, 0);
        Gen.Select(RandomEdits.Any, Remarks).Sample(
            (sample, remarks) =>
            {
                var document = WorkoutText.Parse(WithRemarks(sample.Plan.ToWorkoutText(), remarks));
                var edit = sample.Choose(document.Plan);
                var after = edit.Apply(document.Plan);
                var changes = FixText.ChangesOf(document, edit);
                Interlocked.Add(ref possible, after == document.Plan ? 0 : 1);
                Interlocked.Add(ref written, changes.Count > 0 ? 1 : 0);
                var text = TextChanges.Apply(document.Source.Text, changes);
                Assert.True(
                    changes.Count == 0 || after.WithoutAnchors().Equals(WorkoutText.Parse(text).Plan.WithoutAnchors()));
                Assert.Equal(RemarksOf(document.Source.Text), RemarksOf(text));
            },
            iter: Samples.OrAsAsked(200),
            print: sample => $"{sample.Item1.Choose(sample.Item1.Plan)}\n{sample.Item1.Plan.ToWorkoutText()}");

        // Much that random edits ask for is no healthy text: a superset torn apart, a member with other rounds.
        Assert.True(written * 2 > possible, $"{written} of {possible} edits have a text.");
    }

    /// <summary>Puts comments on some lines and above others.</summary>
    private static string WithRemarks(string text, int[] remarks) => string.Concat(text.Split('\n').SelectMany(
        (line, i) => remarks[i % remarks.Length] switch
        {
            0 when CanHaveRemark(line) => $"{line} // remark {i}\n",
            1 when CanHaveRemark(line) => $"// remark {i}\n{line}\n",
            _ => line + "\n",
        }));

    private static bool CanHaveRemark(string line) =>
        line.Length > 0 && line.IndexOfAny(['>', '"', '(']) < 0 && !line.Contains("allow", StringComparison.Ordinal);

    private static IEnumerable<string> RemarksOf(string text) => text.Split('\n')
        .Where(line => line.Contains("// remark", StringComparison.Ordinal))
        .Select(line => line[line.IndexOf("// remark", StringComparison.Ordinal)..])
        .Order(StringComparer.Ordinal);
}
