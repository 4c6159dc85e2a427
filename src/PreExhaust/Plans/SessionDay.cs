namespace PreExhaust.Plans;

/// <summary>A day of the week on which a session is done.</summary>
/// <param name="Day">The day.</param>
/// <param name="Half">The part of the day.</param>
public sealed record SessionDay(DayOfWeek Day, DayHalf Half = DayHalf.Any)
{
    /// <summary>A day without a part of it.</summary>
    public static implicit operator SessionDay(DayOfWeek day) => new(day);

    /// <summary>The day as lifters write it, such as <c>Mon</c> or <c>Mon am</c>.</summary>
    public override string ToString()
    {
        var day = Day.ToString().Substring(0, 3);
        return Half switch
        {
            DayHalf.Morning => day + " am",
            DayHalf.Afternoon => day + " pm",
            _ => day,
        };
    }
}
