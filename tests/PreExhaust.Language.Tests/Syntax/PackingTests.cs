using CsCheck;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Packing;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Tests.Syntax;

/// <summary>Lines that went through numbers are the lines that were read.</summary>
public sealed class PackingTests
{
    [Fact]
    public void A_packed_tree_is_the_tree()
    {
        foreach (var text in Corpus.Texts)
            Assert.Equal("", Differences(text));
        AnyText.Texts.Sample(text => Differences(text) == "", iter: Samples.OrAsAsked(300));
    }

    [Fact]
    public void A_packed_tree_prints_its_text() =>
        Assert.All(Corpus.Texts, text => Assert.Equal(text, Packed(text).ToString()));

    /// <summary>
    /// A line with a mistake, or that is part of one, may stay what it is, because there are few.
    /// </summary>
    [Fact]
    public void Healthy_lines_have_a_packed_form()
    {
        foreach (var text in Corpus.Texts)
            Assert.Equal("", Kept(text));
        AnyText.Texts.Sample(text => Kept(text) == "", iter: Samples.OrAsAsked(300));
    }

    private static string Kept(string text)
    {
        var diagnostics = new DiagnosticBag();
        var tree = SyntaxParser.ParseLines(new SourceFile("any.workout", text), diagnostics, 0);
        var broken = diagnostics.ToList().Select(d => tree.Source.PositionAt(d.Span.Start).Line).ToHashSet();
        var kept = Enumerable.Range(0, tree.Lines.Count).Where(line => !((PackedLines)tree.Lines).IsPacked(line));
        return string.Join('\n', kept
            .Where(line => !broken.Contains(line + 1) && tree.Lines[line].Statement
                is not (UnletteredGroupSyntax or UnsupportedSyntax))
            .Select(line => tree.Source[tree.Source.LineContent(line)]));
    }

    private static string Differences(string text)
    {
        var source = new SourceFile("any.workout", text);
        var nodes = SyntaxParser.ParseLines(source, new DiagnosticBag(), int.MaxValue).Lines;
        var packed = SyntaxParser.ParseLines(source, new DiagnosticBag(), 0).Lines;
        Assert.Equal(nodes.Count, packed.Count);
        return string.Concat(nodes.Zip(packed, Difference.Between));
    }

    private static SyntaxTree Packed(string text) =>
        SyntaxParser.ParseLines(new SourceFile("any.workout", text), new DiagnosticBag(), 0);
}
