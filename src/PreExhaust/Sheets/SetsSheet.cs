using PreExhaust.Plans;

namespace PreExhaust.Sheets;

/// <summary>Sets that share a prescription, in words.</summary>
/// <param name="Amount">Sets and repetitions, such as <c>3x8-10</c>.</param>
public sealed record SetsSheet(string Amount)
{
    /// <summary>
    /// The load, such as <c>105kg</c>; empty where the lifter chooses, as planned where it is missing.
    /// </summary>
    public string Load { get; init; } = "";

    /// <summary>The weight in the unit of <see cref="Load"/>; <c>null</c> without one.</summary>
    public Mass? Weight { get; init; }

    /// <summary>The plates on each side of the bar, the heaviest first; empty where no bar is loaded.</summary>
    public ValueList<Mass> Plates { get; init; }

    /// <summary>The effort, such as <c>RIR 2</c>; empty where none is prescribed.</summary>
    public string Effort { get; init; } = "";

    /// <summary>The rest after each set, such as <c>2-3min</c>; empty where none is stated.</summary>
    public string Rest { get; init; } = "";

    /// <summary>What else there is to say: tempo, technique, remark; empty for plain sets.</summary>
    public string Details { get; init; } = "";
}
