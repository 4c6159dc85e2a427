using System.Globalization;

namespace PreExhaust.Plans;

/// <summary>The speed of one repetition in whole seconds; <c>null</c> is explosive, written X.</summary>
/// <param name="Eccentric">Lowering.</param>
/// <param name="BottomPause">The pause at the bottom.</param>
/// <param name="Concentric">Lifting.</param>
/// <param name="TopPause">The pause at the top.</param>
public sealed record Tempo(int? Eccentric, int? BottomPause, int? Concentric, int? TopPause)
{
    /// <summary>The time of one repetition; an explosive phase counts one second.</summary>
    public TimeSpan PerRepetition => TimeSpan.FromSeconds(
        (Eccentric ?? 1) + (BottomPause ?? 0) + (Concentric ?? 1) + (TopPause ?? 0));

    /// <inheritdoc />
    public override string ToString() =>
        string.Join("-", new[] { Eccentric, BottomPause, Concentric, TopPause }.Select(Phase));

    private static string Phase(int? seconds) => seconds?.ToString(CultureInfo.InvariantCulture) ?? "X";
}
