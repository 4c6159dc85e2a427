using PreExhaust.Catalog;

namespace PreExhaust.Tests.Catalog;

public sealed class SpellingTests
{
    private static readonly string[] Keywords = ["program", "session", "goal", "weeks", "rest", "units"];

    [Theory]
    [InlineData("progam", "program")]
    [InlineData("sesion", "session")]
    [InlineData("gaol", "goal")]
    [InlineData("WEEK", "weeks")]
    public void A_typing_error_leads_to_the_word(string written, string meant) =>
        Assert.Equal([meant], Spelling.Closest(written, Keywords, 1));

    [Theory]
    [InlineData("banana")]
    [InlineData("")]
    [InlineData("!?")]
    public void Nothing_alike_suggests_nothing(string written) => Assert.Empty(Spelling.Closest(written, Keywords, 3));

    [Fact]
    public void The_best_comes_first_and_equals_keep_one_order() =>
        Assert.Equal(["rest", "best", "test"], Spelling.Closest("rest", ["test", "rest", "roost", "best"], 5));
}
