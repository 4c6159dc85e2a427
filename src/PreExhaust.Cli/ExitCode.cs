namespace PreExhaust.Cli;

/// <summary>What the process returns; scripts rely on the numbers.</summary>
internal enum ExitCode
{
    /// <summary>Nothing as loud as <c>--fail-on</c>.</summary>
    Clean = 0,

    /// <summary>A finding as loud as <c>--fail-on</c>, or a file that <c>fmt --check</c> would change.</summary>
    Findings = 1,

    /// <summary>The command line is wrong, or a file it names cannot be read.</summary>
    Usage = 2,

    /// <summary>A defect of this program.</summary>
    Internal = 3,
}
