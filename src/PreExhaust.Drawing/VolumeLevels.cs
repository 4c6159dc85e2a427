using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>Says where the weekly work of muscle groups is.</summary>
public static class VolumeLevels
{
    /// <summary>The level of a muscle group.</summary>
    public static VolumeLevel Level(this MuscleSets muscle) =>
        muscle.Sets < muscle.Low ? VolumeLevel.Below
        : muscle.Sets > muscle.High ? VolumeLevel.Above
        : VolumeLevel.Inside;

    /// <summary>What there is to say about it; empty inside the band.</summary>
    public static string Remark(this MuscleSets muscle) => muscle.Level() switch
    {
        VolumeLevel.Below => FormattableString.Invariant($"below {muscle.Low:0.#}, where little growth was measured"),
        VolumeLevel.Above => FormattableString.Invariant($"above {muscle.High:0.#}, where few programs go"),
        _ => "",
    };
}
