using PreExhaust.Plans;

namespace PreExhaust.Tests.Plans;

public sealed class SupersetLabelTests
{
    [Theory]
    [InlineData('A', 1, "A1")]
    [InlineData('A', 0, "A")]
    [InlineData('1', 1, "1A")]
    [InlineData('2', 26, "2Z")]
    public void A_label_reads_as_it_was_written(char letter, int number, string text) =>
        Assert.Equal(text, new SupersetLabel(letter, number).ToString());
}
