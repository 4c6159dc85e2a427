using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes loads, and what percentages are of.</summary>
internal static class LoadFormatter
{
    /// <summary>Such as <c> TM</c> or <c> of Bench Press in Upper A</c>; nothing where nothing is said.</summary>
    public static string Basis(MaxBasisSyntax? basis)
    {
        if (basis is null)
            return "";
        var kind = basis.Kind is { } word ? Kind(word) : "";
        if (basis.Exercise is not { } name)
            return kind is "BW" or "top set" ? $" of {kind}" : Spaced(kind);
        var variant = basis.Variant?.Note is { } note ? $" ({note.Text})" : "";
        var session = basis.Session is null ? "" : $" in {NameFormatter.Collapsed(basis.Session)}";
        return $" of {NameFormatter.Collapsed(name)}{variant}{session}{Spaced(kind)}";
    }

    public static string Bodyweight(BodyweightSyntax bodyweight) => bodyweight.External is { } external
        ? $"BW{(bodyweight.IsAssisted ? "-" : "+")}{QuantityFormatter.Format(external)}"
        : "BW";

    public static string Band(BandSyntax band)
    {
        var word = NameFormatter.Verbatim(band.Colour);
        return "band " + (word == band.Colour.Text ? word.ToLowerInvariant() : word);
    }

    public static string WorkUp(WorkUpSyntax workUp)
    {
        if (workUp.RepMax is { } repMax)
            return $"work up to {MaxBasisSyntax.RepsOf(repMax.Text)}RM";
        if (workUp.Sets is { } sets)
            return $"work up to {SetFormatter.Product(sets)}";
        var count = workUp.Count!.Text.ToLowerInvariant();
        return char.IsLetter(count[0]) ? $"work up to a heavy {count}" : $"work up to 1x{count}";
    }

    private static string Kind(SyntaxToken word)
    {
        if (word.Is("max"))
            return "";
        if (MaxBasisSyntax.RepsOf(word.Text) is > 0 and var reps)
            return $"{reps}RM";
        if (char.ToUpperInvariant(word.Text[0]) == 'B')
            return "BW";
        return word.Text.EndsWith("set", StringComparison.OrdinalIgnoreCase) ? "top set" : "TM";
    }

    private static string Spaced(string text) => text.Length == 0 ? "" : " " + text;
}
