using PreExhaust.Catalog;

namespace PreExhaust.Tests.Catalog;

public sealed class MuscleCatalogTests
{
    private static readonly MuscleCatalog Muscles = MuscleCatalog.Default;

    [Theory]
    [InlineData("quads", "quads")]
    [InlineData("Quadriceps", "quads")]
    [InlineData("hams", "hamstrings")]
    [InlineData("hamstring", "hamstrings")]
    [InlineData("pecs", "chest")]
    [InlineData("rear delts", "rear-delts")]
    [InlineData("Rear-Delt", "rear-delts")]
    [InlineData("low back", "lower-back")]
    [InlineData("rotator cuff", "cuff")]
    public void A_group_is_found_by_what_people_call_it(string written, string id) =>
        Assert.Equal(id, Muscles.FindGroup(written)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("delts")]
    [InlineData("back")]
    public void A_word_for_several_groups_finds_none(string written) => Assert.Null(Muscles.FindGroup(written));

    [Fact]
    public void A_word_for_several_groups_suggests_them()
    {
        Assert.Equal(
            ["front-delts", "rear-delts", "side-delts"],
            Muscles.SuggestGroups("delts").OrderBy(id => id, StringComparer.Ordinal));
        Assert.Equal("triceps", Muscles.SuggestGroups("tricps")[0]);
    }

    [Fact]
    public void There_are_17_tracked_groups_5_untracked_ones_and_35_muscles()
    {
        Assert.Equal(17, Muscles.Groups.Count(group => group.IsTracked));
        Assert.Equal(5, Muscles.Groups.Count(group => !group.IsTracked));
        Assert.Equal(35, Muscles.Groups.SelectMany(group => group.Muscles).Distinct().Count());
        Assert.All(Muscles.Groups, group => Assert.Equal(group.IsTracked, group.Region != BodyRegion.None));
    }

    [Fact]
    public void No_two_groups_share_a_name() => Assert.Empty(Muscles.AmbiguousNames);
}
