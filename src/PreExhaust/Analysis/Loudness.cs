namespace PreExhaust.Analysis;

/// <summary>The loudest finding first, then the one that predicts the most reps lost.</summary>
internal sealed class Loudness : IComparer<Finding>
{
    public static bool IsLouder(Finding finding, Finding than) => Compare(finding, than) < 0;

    int IComparer<Finding>.Compare(Finding? x, Finding? y) => Compare(x!, y!);

    private static int Compare(Finding x, Finding y) => x.Severity != y.Severity
        ? y.Severity - x.Severity
        : (y.PredictedLoss ?? 0).CompareTo(x.PredictedLoss ?? 0);
}
