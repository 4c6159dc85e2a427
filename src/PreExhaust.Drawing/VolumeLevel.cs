namespace PreExhaust.Drawing;

/// <summary>Where the weekly work of a muscle group is, beside what programs usually give it.</summary>
public enum VolumeLevel
{
    /// <summary>Where most programs are.</summary>
    Inside,

    /// <summary>So little that little growth has been measured.</summary>
    Below,

    /// <summary>More than few programs have.</summary>
    Above,
}
