namespace PreExhaust.Plans;

/// <summary>The part of a day on which a session is done.</summary>
public enum DayHalf
{
    /// <summary>Not stated.</summary>
    Any,

    /// <summary>Before noon.</summary>
    Morning,

    /// <summary>After noon.</summary>
    Afternoon,
}
