using PreExhaust.Catalog;

namespace PreExhaust.Fatigue;

/// <summary>
/// The fatigue that the sets of one exercise have left so far. Each part fades by halves, so any number of
/// sets is three numbers, and asking costs the same after one set as after a hundred.
/// </summary>
internal sealed class FatigueTrace(int slot, Exercise exercise)
{
    private TimeSpan _time;
    private double _fast;
    private double _slow;
    private double _systemic;

    public int Slot { get; } = slot;

    public Exercise Exercise { get; } = exercise;

    public void Add(double debt, TimeSpan end)
    {
        var rest = end - _time;
        _fast = (_fast * FatigueDecay.Fast(rest)) + (debt * FatigueDecay.FastShare);
        _slow = (_slow * FatigueDecay.Slow(rest)) + (debt * (1 - FatigueDecay.FastShare));
        _systemic = (_systemic * FatigueDecay.Systemic(rest)) + (debt * FatigueDecay.SystemicShare);
        _time = end;
    }

    /// <summary>What <paramref name="next"/> feels of it, as a fraction of its 1RM.</summary>
    public double FeltBy(Exercise next, TimeSpan at) =>
        (MuscleOverlap.Of(next, Exercise) * Local(at)) + (Exercise.Name == next.Name ? 0 : Systemic(at));

    /// <summary>The same by its parts.</summary>
    public FeltFatigue Felt(Exercise next, TimeSpan at)
    {
        var overlap = MuscleOverlap.Of(next, Exercise);
        var systemic = Exercise.Name == next.Name ? 0 : _systemic;
        return new FeltFatigue(_fast * overlap, _slow * overlap, systemic, _time).Later(at);
    }

    /// <summary>What an exercise of one muscle group alone feels of it, as a fraction of its 1RM.</summary>
    public double FeltBy(MuscleGroup next, TimeSpan at) =>
        (MuscleOverlap.Of(next, Exercise) * Local(at)) + Systemic(at);

    private double Local(TimeSpan at) =>
        (_fast * FatigueDecay.Fast(at - _time)) + (_slow * FatigueDecay.Slow(at - _time));

    private double Systemic(TimeSpan at) => _systemic * FatigueDecay.Systemic(at - _time);
}
