namespace PreExhaust.Plans.Printing;

/// <summary>Writes loads; the maximum that a percentage is of where none is named need not be named.</summary>
internal static class LoadText
{
    public static string Of(Load load, MaxBasis basis) => load switch
    {
        PercentLoad percent when percent.Basis == basis => percent.Share,
        PercentLoad { Basis: MaxBasis.OneRepMax } percent => $"{percent.Share} 1RM",
        _ => load.ToString(),
    };
}
