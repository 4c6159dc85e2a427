namespace PreExhaust.Configuration.Tests;

public sealed class OptionTests
{
    [Theory]
    [InlineData("PEX4002.most_weekly_sets = 24", 24)]
    [InlineData("pex4002.MOST_weekly_sets = 24.5", 24.5)]
    [InlineData("PEX4002.most_weekly_sets = 24,5", 32)]
    [InlineData("PEX4002.most_weekly_sets = many", 32)]
    [InlineData("PEX4002.most_weekly_sets = NaN", 32)]
    [InlineData("PEX4002.most_weekly_sets = 1e9", 200)]
    [InlineData("PEX4002.most_weekly_sets = 0", 1)]
    [InlineData("PEX4002.most_weekly_sets = unset", 32)]
    [InlineData("PEX4002.most_weekly_sets =", 32)]
    public void A_number_is_read_alike_in_every_culture_and_kept_in_range(string line, double expected) =>
        Assert.Equal(expected, Config.Options(line).Value("PEX4002.most_weekly_sets"));

    [Fact]
    public void Every_option_can_be_set_and_has_its_default_else() => Assert.All(
        ConfigurableRules.OptionKeys.Select(key => ConfigurableRules.FindOption(key)!),
        option =>
        {
            var line = FormattableString.Invariant($"{option.Key} = {option.Highest}");

            Assert.Equal(option.Highest, Config.Options(line)[option]);
            Assert.Equal(option.Default, Config.Options("")[option]);
        });

    [Fact]
    public void Files_may_set_different_numbers()
    {
        var configuration = Config.Of(("/gym/.editorconfig", """
            [*.workout]
            PEX4002.most_weekly_sets = 24
            [advanced/*.workout]
            PEX4002.most_weekly_sets = 40
            """));

        Assert.Equal(
            (24.0, 40.0, 24.0),
            (Most("/gym/push.workout"), Most("/gym/advanced/push.workout"), Most("/gym/pull.workout")));

        double Most(string path) => configuration.For(path).Value("PEX4002.most_weekly_sets");
    }
}
