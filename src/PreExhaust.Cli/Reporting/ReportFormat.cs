namespace PreExhaust.Cli.Reporting;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as compilers write them.</summary>
    Text,

    /// <summary>Commands that GitHub shows beside the lines of a change.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>One JSON object.</summary>
    Json,
}
