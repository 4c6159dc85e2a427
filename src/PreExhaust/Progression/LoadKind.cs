namespace PreExhaust.Progression;

/// <summary>What the load of an exercise is, as far as progression moves it.</summary>
internal enum LoadKind
{
    /// <summary>A weight in kg or lb.</summary>
    Weight,

    /// <summary>The body and what hangs on it.</summary>
    Body,

    /// <summary>Left to the lifter, whose first one counts from then on.</summary>
    Open,

    /// <summary>A percentage, a level, a band, or found on the day.</summary>
    Other,
}
