using CsCheck;
using PreExhaust.Language.Binding.Definitions;

namespace PreExhaust.Language.Tests.Binding.Definitions;

/// <summary>A look at the words of a text misses no definition.</summary>
public sealed class MayDefineTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("exercise", "Scheme", "SCHEM", "xexercis", "e", "x", "m", "sche", "\n", " ", "X", "ME", "rcise")
            .Array[0, 8]
            .Select(string.Concat);

    [Fact]
    public void It_finds_either_word_in_any_case() => Texts.Sample(text => Assert.Equal(
        text.Contains("exercise", StringComparison.OrdinalIgnoreCase)
            || text.Contains("scheme", StringComparison.OrdinalIgnoreCase),
        DefinitionReader.MayDefine(text)));
}
