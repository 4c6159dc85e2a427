using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds what percentages are of.</summary>
internal sealed class BasisBinder(BindingContext context, MaxBasis defaultBasis)
{
    private readonly NameBinder _names = new(context);

    /// <summary>A share of what the text names, or of the default; <c>null</c> after an error.</summary>
    public PercentLoad? Bind(Interval<Percentage> percent, MaxBasisSyntax? basis)
    {
        if (basis is null)
            return new(percent, defaultBasis);
        if (basis.Session is not null)
            return BindWorkSet(percent, basis);
        if (basis.RepMax > 1)
            return BindRepMax(percent, basis);
        return new(percent, BasisOf(basis)) { Of = Exercise(basis) };
    }

    private MaxBasis BasisOf(MaxBasisSyntax basis)
    {
        if (basis.Kind is not { } kind || kind.Is("max"))
            return defaultBasis;
        return char.ToUpperInvariant(kind.Text[0]) switch
        {
            'B' => MaxBasis.Bodyweight,
            'T' when kind.Text.EndsWith("set", StringComparison.OrdinalIgnoreCase) => MaxBasis.TopSet,
            'T' => MaxBasis.TrainingMax,
            _ => MaxBasis.OneRepMax,
        };
    }

    private PercentLoad? BindRepMax(Interval<Percentage> percent, MaxBasisSyntax basis)
    {
        if (basis.RepMax <= Limits.RepMax)
            return new(percent, MaxBasis.RepMax) { RepMax = basis.RepMax, Of = Exercise(basis) };
        context.Report(
            DiagnosticKinds.OutOfRange,
            basis.Kind!,
            $"'{basis.Kind!.Text}' is out of range: a maximum is for 1 to {Limits.RepMax} repetitions.");
        return null;
    }

    private PercentLoad? BindWorkSet(Interval<Percentage> percent, MaxBasisSyntax basis)
    {
        if (basis.Kind is { } kind)
        {
            context.ReportReadings(
                basis,
                "A percentage is of a set in a session or of a maximum, not of both",
                $"of {basis.Exercise!.Text} in {basis.Session!.Text}",
                $"of {basis.Exercise.Text} {kind.Text}");
            return null;
        }

        var exercise = Exercise(basis)!;
        var session = NameBinder.Unquote(basis.Session!.Text);
        context.SessionReferences.Add(new(basis.Session, session, basis.Exercise!, exercise));
        return new(percent, MaxBasis.WorkSet) { Of = exercise, InSession = session };
    }

    private ExerciseReference? Exercise(MaxBasisSyntax basis) =>
        basis.Exercise is { } name ? _names.Exercise(name, Variant(basis.Variant)) : null;

    private static string? Variant(BracketSyntax? bracket) => bracket?.Note?.Text;
}
