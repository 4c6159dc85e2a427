using PreExhaust.Plans;

namespace PreExhaust.Tests.Plans;

public sealed class MassTests
{
    [Theory]
    [InlineData("62.5kg")]
    [InlineData("135lb")]
    [InlineData("-15kg")]
    [InlineData("0kg")]
    public void A_weight_is_read_as_it_is_written(string text)
    {
        Assert.True(Mass.TryParse(text, out var mass));
        Assert.Equal(text, mass.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kg")]
    [InlineData("60")]
    [InlineData("62,5kg")]
    [InlineData("60 kg")]
    [InlineData("60KG")]
    [InlineData("1e3kg")]
    [InlineData("100001lb")]
    [InlineData("99999999999999999999999999999kg")]
    public void What_is_no_weight_is_refused(string? text)
    {
        Assert.False(Mass.TryParse(text, out var mass));
        Assert.Equal(default, mass);
    }
}
