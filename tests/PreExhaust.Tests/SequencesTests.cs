namespace PreExhaust.Tests;

public sealed class SequencesTests
{
    [Fact]
    public void Selects_when_asked_and_no_sooner()
    {
        var asked = new List<int>();
        var chain = new[] { 1, 2, 3 }.Where(n => n > 1).Select(n =>
        {
            asked.Add(n);
            return n * 10;
        });

        Assert.Empty(asked);
        Assert.Equal(20, chain.First());
        Assert.Equal([2], asked);
        Assert.Equal([20, 30], chain);
    }
}
