namespace PreExhaust.Cli.Reporting;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>A line each, as compilers write them.</summary>
    Text,

    /// <summary>One JSON object.</summary>
    Json,
}
