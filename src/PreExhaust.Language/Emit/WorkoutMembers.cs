namespace PreExhaust.Language.Emit;

/// <summary>
/// What of a plan has a name in C#. A class and a member cost the compiler time; large libraries want fewer.
/// </summary>
internal enum WorkoutMembers
{
    /// <summary>A member a block, week header and session, and in each session one an exercise.</summary>
    Exercises,

    /// <summary>A member a block, week header and session.</summary>
    Sessions,

    /// <summary>
    /// Nothing: a plan is found by its own name or its file's. A text inside C#, which has a type already, gets a
    /// member for the plan alone.
    /// </summary>
    Plans,
}
