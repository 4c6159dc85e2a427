namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>The unit behind a number.</summary>
internal enum Unit
{
    None,
    Sets,
    Reps,
    Kilogram,
    Pound,
    Percent,
    Second,
    Minute,
    Metre,
    Kilometre,
    Total,

    /// <summary>A lone m: minutes after a rest, metres in a set.</summary>
    MinuteOrMetre,
}
