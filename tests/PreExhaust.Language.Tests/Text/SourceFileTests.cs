using CsCheck;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Text;

public sealed class SourceFileTests
{
    private static readonly Gen<string> AnyText =
        Gen.OneOf(new[] { "a", "\n", "\r", "\r\n" }).Array[0, 12].Select(string.Concat);

    /// <summary>A change may complete a line break, or take one apart.</summary>
    [Fact]
    public void A_changed_text_has_the_lines_of_the_text() => Gen
        .Select(AnyText, AnyText, Gen.Double[0, 1], Gen.Double[0, 1])
        .Sample(
            (text, added, start, length) =>
            {
                var from = (int)(start * text.Length);
                var span = new TextSpan(from, (int)(length * (text.Length - from)));
                var changed = text.Remove(span.Start, span.Length).Insert(span.Start, added);

                var after = new SourceFile("a", text).After(changed, span);

                Assert.Equal(changed, after.Text);
                Assert.Equal(Lines(new("a", changed)), Lines(after));
            },
            iter: Samples.OrAsAsked(1_000));

    private static IEnumerable<TextSpan> Lines(SourceFile file) =>
        Enumerable.Range(0, file.LineCount).Select(file.LineWithBreak);
}
