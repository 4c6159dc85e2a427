namespace PreExhaust.Plans.Printing;

/// <summary>Writes loads; the maximum that a percentage is of where none is named need not be named.</summary>
internal static class LoadText
{
    /// <param name="load">The load.</param>
    /// <param name="basis">What a percentage is of where it does not say.</param>
    /// <param name="isBeforeBrackets">Whether brackets may follow, which would be a variant right after a name.</param>
    public static string Of(Load load, MaxBasis basis, bool isBeforeBrackets = false) => load switch
    {
        PercentLoad { Of: { } exercise } percent => $"{percent.Share} of {ExerciseText.InPrescription(exercise)}"
            + Kind(percent, isBeforeBrackets ? null : basis),
        PercentLoad { Basis: MaxBasis.OneRepMax or MaxBasis.TrainingMax } percent =>
            percent.Share + Kind(percent, basis),
        BandLoad band => $"band {NameText.OfBand(band.Colour)}",
        _ => load.ToString(),
    };

    private static string Kind(PercentLoad load, MaxBasis? basis) => load.Basis switch
    {
        MaxBasis.WorkSet => $" in {NameText.InPrescription(load.InSession ?? "")}",
        MaxBasis.RepMax => $" {load.RepMax}RM",
        _ when load.Basis == basis => "",
        MaxBasis.OneRepMax => " 1RM",
        _ => " TM",
    };
}
