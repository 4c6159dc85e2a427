using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn;

/// <summary>
/// Runs the steps of the generator. The compiler drops all that a generator made when one of its steps throws, and says
/// so in a warning that names none; here the step becomes an error of its own, and the others go on.
/// </summary>
/// <param name="before">Hears of every step before it runs; what it throws counts as the step's.</param>
internal sealed class StepRunner(Action<string> before)
{
    /// <summary>Runs a step.</summary>
    /// <param name="step">Its name.</param>
    /// <param name="file">The file to blame; empty for none.</param>
    /// <param name="run">What it does.</param>
    public Attempt<T> Try<T>(string step, string file, Func<T?> run)
        where T : class =>
        Attempt<T>.At(step, file, () =>
        {
            before(step);
            return run();
        });

    /// <summary>Runs a last step, which hands something to the compiler.</summary>
    public void Write(string step, SourceProductionContext context, Action write)
    {
        var written = Try(step, "", () =>
        {
            write();
            return "";
        });
        Reporting.Failure(context, written);
    }
}
