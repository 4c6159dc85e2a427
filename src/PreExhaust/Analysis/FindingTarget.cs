namespace PreExhaust.Analysis;

/// <summary>The part of a plan that a finding is about.</summary>
public enum FindingTarget
{
    /// <summary>The exercise's name.</summary>
    Exercise,

    /// <summary>The whole session of the exercise.</summary>
    Session,

    /// <summary>The whole plan.</summary>
    Plan,

    /// <summary>Its declared intent.</summary>
    Intent,

    /// <summary>A group of its work sets.</summary>
    Sets,

    /// <summary>A suppression of the exercise.</summary>
    Suppression,

    /// <summary>A suppression of the exercise's session.</summary>
    SessionSuppression,

    /// <summary>A suppression of the whole plan.</summary>
    PlanSuppression,

    /// <summary>A suppression of the block that holds the session.</summary>
    BlockSuppression,

    /// <summary>A suppression of the week header that holds the session.</summary>
    WeekSuppression,
}
