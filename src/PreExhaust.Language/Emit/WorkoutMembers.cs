namespace PreExhaust.Language.Emit;

/// <summary>
/// How deep a plan's members go in C#. A member costs the compiler time; large libraries want fewer.
/// </summary>
internal enum WorkoutMembers
{
    /// <summary>A member a block, week header and session, and in each session one an exercise.</summary>
    Exercises,

    /// <summary>A member a block, week header and session.</summary>
    Sessions,

    /// <summary>The plan alone.</summary>
    Plans,
}
