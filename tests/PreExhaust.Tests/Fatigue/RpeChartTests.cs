using PreExhaust.Fatigue;

namespace PreExhaust.Tests.Fatigue;

/// <summary>The published chart of Reactive Training Systems, in percent of the 1RM.</summary>
public sealed class RpeChartTests
{
    /// <summary>The published numbers are rounded to tenths.</summary>
    private const double Tolerance = 0.051;

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 95.5)]
    [InlineData(3, 92.2)]
    [InlineData(4, 89.2)]
    [InlineData(5, 86.3)]
    [InlineData(6, 83.7)]
    [InlineData(7, 81.1)]
    [InlineData(8, 78.6)]
    [InlineData(9, 76.2)]
    [InlineData(10, 73.9)]
    [InlineData(11, 70.7)]
    [InlineData(12, 68.0)]
    public void The_row_of_rpe_10_is_the_published_one(int reps, double percent) =>
        Assert.Equal(percent, 100 * RpeChart.LoadFor(reps), Tolerance);

    [Theory]
    [InlineData(1, 97.8)]
    [InlineData(2, 93.9)]
    [InlineData(3, 90.7)]
    [InlineData(4, 87.8)]
    [InlineData(5, 85.0)]
    public void The_row_of_rpe_9_and_a_half_lies_half_a_repetition_on(int reps, double percent) =>
        Assert.Equal(percent, 100 * RpeChart.LoadFor(reps + 0.5), Tolerance);

    [Fact]
    public void A_repetition_in_reserve_is_one_more_repetition() =>
        Assert.Equal(81.1, 100 * RpeChart.LoadFor(5 + 2), Tolerance);

    [Fact]
    public void More_repetitions_never_go_with_a_heavier_load()
    {
        var loads = Enumerable.Range(10, 151).Select(tenths => RpeChart.LoadFor(tenths / 10.0)).ToList();

        Assert.Equal(loads.OrderDescending(), loads);
        Assert.Equal(RpeChart.LoadFor(16), RpeChart.LoadFor(40));
        Assert.Equal(RpeChart.LoadFor(1), RpeChart.LoadFor(0));
    }
}
